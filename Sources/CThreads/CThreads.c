#define _GNU_SOURCE
#include "CThreads.h"

#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct {
  void *(*run)(void *);
  void *argument;
  cpu_set_t cores;
} beginning;

// Where the linker puts what begins as zero.
extern char __bss_start[], _end[];

void nb_fill_statics(void) {
#ifdef MADV_POPULATE_WRITE
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)__bss_start / page * page;
  uintptr_t end = ((uintptr_t)_end + page - 1) / page * page;
  // A system that does not know it fills each page when it is met, as ever.
  madvise((void *)start, end - start, MADV_POPULATE_WRITE);
#endif
}

static void *begin(void *given) {
  beginning own = *(beginning *)given;
  free(given);
  sched_setaffinity(0, sizeof own.cores, &own.cores);
  // Signals are for the thread that has the terminal; all but those of a fault of this one.
  static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
  sigset_t others_matter;
  sigfillset(&others_matter);
  for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) {
    sigdelset(&others_matter, faults[index]);
  }
  pthread_sigmask(SIG_BLOCK, &others_matter, NULL);
  return own.run(own.argument);
}

int nb_thread_start(pthread_t *thread, void *(*run)(void *), void *argument) {
  beginning *given = malloc(sizeof *given);
  int core = sched_getcpu();
  // Where the system cannot say (more cores than a set holds, say), the thread begins as any does.
  if (given == NULL || core < 0 || sched_getaffinity(0, sizeof given->cores, &given->cores) != 0) {
    free(given);
    return pthread_create(thread, NULL, run, argument);
  }
  *given = (beginning){run, argument, given->cores};
  cpu_set_t others = given->cores;
  CPU_CLR(core, &others);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  if (CPU_COUNT(&others) > 0) pthread_attr_setaffinity_np(&attributes, sizeof others, &others);
  int failure = pthread_create(thread, &attributes, begin, given);
  pthread_attr_destroy(&attributes);
  if (failure == 0) return 0;
  // The other cores may have been taken from us meanwhile.
  free(given);
  return pthread_create(thread, NULL, run, argument);
}
