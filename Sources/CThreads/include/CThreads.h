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
