// terminfo alone: <term.h> defines macros named `lines` and `columns`, so it stays in this file.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "state.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

nb_name_verdict nb_judge_terminal_name(const char *name) {
  enum { hardcopy = 1 };
  int found = 0;
  if (setupterm((char *)name, STDOUT_FILENO, &found) == ERR) {
    return found == hardcopy ? nb_name_cannot_move : nb_name_unknown;
  }
  const char *move = tigetstr("cup");
  bool moves = move != NULL && move != (char *)-1;
  del_curterm(cur_term);
  return moves ? nb_name_usable : nb_name_cannot_move;
}

const char *nb_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

bool nb_colours_are_direct(void) {
  const char *bits = tigetstr("RGB");
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || (bits != NULL && bits != (char *)-1);
}

// Appends a capability without its padding ($<5>), which only a printing terminal needs.
static void append(const char *text) {
  if (text == NULL) return;
  for (const char *at = text; *at != 0; at++) {
    const char *end = at[0] == '$' && at[1] == '<' ? strchr(at, '>') : NULL;
    if (end != NULL) {
      at = end;
    } else if (nb_state.reset_length < sizeof nb_state.reset) {
      nb_state.reset[nb_state.reset_length++] = *at;
    }
  }
}

void nb_collect_reset(void) {
  nb_state.reset_length = 0;
  append(nb_capability("BD"));
  append(nb_capability("sgr0"));
  append(nb_capability("op"));
  append(nb_capability("cnorm"));
  const char *leave = nb_capability("rmcup");
  append(leave != NULL ? leave : "\r\n");
}
