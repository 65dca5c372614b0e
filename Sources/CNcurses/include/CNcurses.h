/// What Swift cannot import of ncurses, as plain functions: no macro, global or variadic call shows.
/// Every function belongs to one thread, save the signal handlers behind them.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// MARK: terminfo

typedef enum {
  nb_name_unknown,       ///< no terminfo entry of that name
  nb_name_cannot_move,   ///< an entry, but without `cup`
  nb_name_usable,
} nb_name_verdict;

nb_name_verdict nb_judge_terminal_name(const char *name);

/// A string capability of the open terminal, or NULL.
const char *nb_capability(const char *name);

// MARK: the screen

/// Sets LC_CTYPE from the environment; says whether characters above 0x7F may be written.
bool nb_set_locale(void);

/// Starts curses on standard input and output; false where ncurses refuses the name.
bool nb_screen_open(const char *name);
void nb_screen_close(void);
void nb_screen_leave(void);
void nb_screen_return(void);
/// Paints every cell anew with the next nb_screen_show.
void nb_screen_invalidate(void);
void nb_screen_erase(void);
int nb_screen_rows(void);
int nb_screen_columns(void);
/// The size of the terminal before it is opened, as far as curses can bear it; false where it gives none.
bool nb_size_before(int *rows, int *columns);
/// Adopts the kernel's size where it differs from curses' own.
void nb_screen_adopt_size(void);

// MARK: colours and cells

/// How many colours curses has, 0 for none.
int nb_colours(void);
int nb_colour_pairs(void);
/// Whether a colour number is itself red, green and blue (terminfo's RGB).
bool nb_colours_are_direct(void);
/// Defines pair `pair`; -1 is the terminal's own colour.
void nb_define_pair(int pair, int foreground, int background);

enum { nb_bold = 1, nb_dim = 2, nb_underline = 4, nb_reverse = 8, nb_italic = 16 };
enum { nb_scalars_per_cell = 5, nb_style_count = 256 };

/// Defines what a cell's `style` number means.
void nb_define_style(uint8_t style, unsigned attributes, int pair);

/// One glyph with up to four marks on it; `columns` is 1 or 2, or 0 for the right half of a wide one.
typedef struct {
  uint32_t scalars[nb_scalars_per_cell];
  uint8_t style;
  uint8_t columns;
  uint16_t unused;   // named, so that two equal cells are equal byte for byte
} nb_cell;

/// Puts `count` cells on `row` from column `first`; what does not fit is left out.
void nb_put_cells(int row, int first, const nb_cell *cells, int count);
/// Sends what changed, the cursor last; a hidden cursor stands there too.
void nb_screen_show(int row, int column, bool cursor_shows);

// MARK: signals

/// Installs the handlers that write to a pipe; gives the pipe's reading end, or -1.
int nb_signals_open(void);
void nb_signals_close(void);
/// The next signal that came, or 0.
int nb_next_signal(void);
/// Stops the process by `signal` as if it had no handler; returns once it is continued.
void nb_stop_by(int signal, bool whole_group);
/// Ends the process by `signal`, which no handler of ours sees again.
_Noreturn void nb_die_by(int signal);

// MARK: standard error

/// Sends standard error to an unnamed file while the screen is ours, if it goes to a terminal.
void nb_hold_errors(void);
/// Puts standard error back and shows what was held.
void nb_show_errors(void);
