// Threads that begin at once where a core is free.
#pragma once
#include <pthread.h>

/// Starts a thread that runs `run(argument)`, like pthread_create with no attributes, but on another
/// core than the caller's where the program may use one.
///
/// A thread begins on the core of the one that made it, and some systems leave it waiting there for
/// milliseconds, until that one has had its turn, though another core stands idle. Once it runs it
/// may run anywhere. Returns what pthread_create does.
int nb_thread_start(pthread_t *thread, void *(*run)(void *), void *argument);

/// Has the system fill at once every page of the program's own variables that begins as zero.
///
/// A page that is first read and then written takes two faults, and for the second one the threads on
/// all other cores are stopped; Swift's tables of types are such pages by the dozen.
void nb_fill_statics(void);
