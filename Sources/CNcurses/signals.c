// Signals: those that ask set a flag and write a byte; those that kill give the terminal back first.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { asking_count = 7, killing_count = 15, alternate_stack_size = 65536 };

static const int asking[asking_count] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int killing[killing_count] = {
    SIGSEGV, SIGABRT, SIGILL,  SIGTRAP,   SIGBUS,  SIGFPE, SIGSYS, SIGXCPU,
    SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGIO, SIGPWR};

// As they were before ncurses put in its own, which end the program with exit(1).
static struct sigaction asking_before[asking_count];
static struct sigaction killing_before[killing_count];
static struct sigaction pipe_before;
static volatile sig_atomic_t pending[NSIG];
static int ends[2] = {-1, -1};
static bool installed;
static char alternate_stack[alternate_stack_size];

static void note(int signal) {
  int error = errno;
  pending[signal] = 1;
  char byte = (char)signal;
  if (ends[1] >= 0 && write(ends[1], &byte, 1) < 0) {
    // A full pipe already wakes the reader.
  }
  errno = error;
}

void nb_give_back(void) {
  if (!nb_state.screen_is_ours || nb_state.output < 0) return;
  nb_state.screen_is_ours = 0;
  size_t at = 0;
  while (at < nb_state.reset_length) {
    ssize_t sent = write(nb_state.output, nb_state.reset + at, nb_state.reset_length - at);
    if (sent < 0 && errno != EINTR) break;
    if (sent > 0) at += (size_t)sent;
  }
  tcsetattr(nb_state.output, TCSANOW, &nb_state.modes);
}

static void crash(int signal, siginfo_t *information, void *context) {
  (void)context;
  int error = errno;
  nb_give_back();
  nb_show_errors_now();
  for (int index = 0; index < killing_count; index++) {
    if (killing[index] == signal) sigaction(signal, &killing_before[index], NULL);
  }
  // A fault comes again by itself on return, with its address for whoever prints a backtrace.
  bool is_fault = signal == SIGSEGV || signal == SIGILL || signal == SIGTRAP || signal == SIGBUS ||
                  signal == SIGFPE;
  if (!is_fault || information == NULL || information->si_code <= 0) raise(signal);
  errno = error;
}

void nb_remember_signals(void) {
  for (int index = 0; index < asking_count; index++) {
    sigaction(asking[index], NULL, &asking_before[index]);
  }
}

static void install(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

int nb_signals_open(void) {
  if (installed) return ends[0];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  for (int index = 0; index < asking_count; index++) {
    int signal = asking[index];
    pending[signal] = 0;
    // nohup, and shells without job control, mean it.
    bool was_ignored = asking_before[index].sa_handler == SIG_IGN;
    if (was_ignored && (signal == SIGHUP || signal == SIGTSTP)) continue;
    // The handler of curses for SIGWINCH goes too: it would take sizes that curses cannot bear.
    install(signal, note);
  }
  sigaction(SIGPIPE, NULL, &pipe_before);
  install(SIGPIPE, SIG_IGN);
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < killing_count; index++) {
    sigaction(killing[index], &action, &killing_before[index]);
    if (killing_before[index].sa_handler == SIG_IGN) {
      sigaction(killing[index], &killing_before[index], NULL);
    }
  }
  // A parent that held signals back, as some test runners do, did not mean us.
  sigset_t heard;
  sigemptyset(&heard);
  for (int index = 0; index < asking_count; index++) sigaddset(&heard, asking[index]);
  sigprocmask(SIG_UNBLOCK, &heard, NULL);
  installed = true;
  return ends[0];
}

void nb_signals_close(void) {
  if (!installed) return;
  for (int index = 0; index < asking_count; index++) {
    sigaction(asking[index], &asking_before[index], NULL);
  }
  for (int index = 0; index < killing_count; index++) {
    sigaction(killing[index], &killing_before[index], NULL);
  }
  sigaction(SIGPIPE, &pipe_before, NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
  installed = false;
}

int nb_next_signal(void) {
  char drained[64];
  while (ends[0] >= 0 && read(ends[0], drained, sizeof drained) > 0) {
  }
  for (int index = 0; index < asking_count; index++) {
    if (pending[asking[index]]) {
      pending[asking[index]] = 0;
      return asking[index];
    }
  }
  return 0;
}

static void send_without_handler(int signal, bool whole_group) {
  struct sigaction before;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t only, mask;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigaction(signal, &standard, &before);
  kill(whole_group ? 0 : getpid(), signal);
  sigprocmask(SIG_UNBLOCK, &only, &mask);
  sigprocmask(SIG_SETMASK, &mask, NULL);
  sigaction(signal, &before, NULL);
}

void nb_stop_by(int signal, bool whole_group) {
  struct sigaction now;
  if (sigaction(signal, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
  send_without_handler(signal, whole_group);
  pending[SIGCONT] = 0;
}

void nb_die_by(int signal) {
  send_without_handler(signal, false);
  _exit(128 + signal);
}
