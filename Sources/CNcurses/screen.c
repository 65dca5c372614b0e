// Opening, leaving and closing the screen, and its size.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "state.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

nb_terminal_state nb_state = {.output = -1};

static SCREEN *screen;
static FILE *input;
static FILE *output;

static bool names_utf8(const char *locale) {
  return locale != NULL
      && (strcasestr(locale, "utf-8") != NULL || strcasestr(locale, "utf8") != NULL);
}

bool nb_set_locale(void) {
  if (setlocale(LC_CTYPE, "") == NULL) {
    // The locale asked for is not installed here, which is common over ssh; its letters still are.
    const char *asked = getenv("LC_ALL");
    if (asked == NULL || *asked == 0) asked = getenv("LC_CTYPE");
    if (asked == NULL || *asked == 0) asked = getenv("LANG");
    if (names_utf8(asked)) setlocale(LC_CTYPE, "C.UTF-8");
  }
  return names_utf8(nl_langinfo(CODESET));
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

static void close_streams(void) {
  if (input != NULL) fclose(input);
  if (output != NULL) fclose(output);
  input = NULL;
  output = NULL;
  nb_state.output = -1;
}

// Curses counts in shorts and falls over sizes beyond them; nobody has a window of a thousand rows.
enum { largest_side = 1000 };

static int clamped(int side) { return side > largest_side ? largest_side : side; }

// Whether the window is so large that curses must not be let near its size.
static bool is_beyond_reason(struct winsize *size) {
  return ioctl(fileno(output), TIOCGWINSZ, size) == 0
      && (size->ws_row > largest_side || size->ws_col > largest_side);
}

// Pasted text comes between two marks where the terminal knows them; elsewhere as if typed.
static void mark_pastes(bool on) {
  const char *mark = nb_capability(on ? "BE" : "BD");
  if (mark != NULL && write(nb_state.output, mark, strlen(mark)) < 0) return;
}

bool nb_screen_open(const char *name) {
  // The size is the terminal's, not what some parent exported long ago.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  input = duplicate(STDIN_FILENO, "r");
  output = duplicate(STDOUT_FILENO, "w");
  if (input == NULL || output == NULL || tcgetattr(fileno(input), &nb_state.modes) != 0) {
    close_streams();
    return false;
  }
  nb_state.output = fileno(output);
  nb_remember_signals();
  // Until our own handler is there, that of curses would take any size it is told of.
  sigset_t resizing, before;
  sigemptyset(&resizing);
  sigaddset(&resizing, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resizing, &before);
  struct winsize size;
  if (is_beyond_reason(&size)) {
    // The size terminfo has, until nb_screen_adopt_size gives it the largest.
    use_env(FALSE);
    use_tioctl(FALSE);
  }
  screen = newterm((char *)name, output, input);
  if (screen == NULL) {
    sigprocmask(SIG_SETMASK, &before, NULL);
    close_streams();
    return false;
  }
  nb_collect_reset();
  nb_state.screen_is_ours = 1;
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  typeahead(-1);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    // Refused by terminals that cannot name their own colours; pairs then name white on black.
    use_default_colors();
  }
  mark_pastes(true);
  return true;
}

void nb_screen_leave(void) {
  if (screen == NULL || !nb_state.screen_is_ours) return;
  mark_pastes(false);
  curs_set(1);
  endwin();
  // Without a second screen to leave, the shell goes on below ours and not over its last row.
  if (nb_capability("rmcup") == NULL && write(nb_state.output, "\n", 1) < 0) return;
  nb_state.screen_is_ours = 0;
}

void nb_screen_return(void) {
  if (screen == NULL || nb_state.screen_is_ours) return;
  // What `stty` did while we were away is what we give back in the end.
  tcgetattr(fileno(input), &nb_state.modes);
  def_shell_mode();
  nb_state.screen_is_ours = 1;
  reset_prog_mode();
  mark_pastes(true);
  nb_screen_adopt_size();
  nb_screen_invalidate();
}

void nb_screen_close(void) {
  if (screen == NULL) return;
  nb_screen_leave();
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void nb_screen_invalidate(void) {
  clearok(curscr, TRUE);
}

void nb_screen_erase(void) {
  werase(stdscr);
}

int nb_screen_rows(void) { return getmaxy(stdscr); }
int nb_screen_columns(void) { return getmaxx(stdscr); }

bool nb_size_before(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = clamped(size.ws_row);
  *columns = clamped(size.ws_col);
  return true;
}

void nb_screen_adopt_size(void) {
  struct winsize size;
  if (ioctl(nb_state.output, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  int rows = clamped(size.ws_row);
  int columns = clamped(size.ws_col);
  if (rows == nb_screen_rows() && columns == nb_screen_columns()) return;
  resizeterm(rows, columns);
}
