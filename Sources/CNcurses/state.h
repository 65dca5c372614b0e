// What the handlers of a crash must find without asking anybody: plain memory, written beforehand.
#pragma once

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

typedef struct {
  volatile sig_atomic_t screen_is_ours;
  int output;                 // the terminal, or -1
  struct termios modes;       // as they were found
  char reset[256];            // what gives the screen back
  size_t reset_length;
} nb_terminal_state;

extern nb_terminal_state nb_state;

/// Gives the screen back with write and tcsetattr alone, so that a signal handler may.
void nb_give_back(void);
/// The same for standard error.
void nb_show_errors_now(void);
/// Collects the reset string from terminfo.
void nb_collect_reset(void);
/// Keeps the signal actions found, before ncurses puts in its own.
void nb_remember_signals(void);
