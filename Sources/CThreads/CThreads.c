#define _GNU_SOURCE
#include "CThreads.h"

#include <sched.h>
#include <stdlib.h>

typedef struct {
  void *(*run)(void *);
  void *argument;
  cpu_set_t cores;
} beginning;

static void *begin(void *given) {
  beginning own = *(beginning *)given;
  free(given);
  sched_setaffinity(0, sizeof own.cores, &own.cores);
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
