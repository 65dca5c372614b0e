/// What a cell means; a theme says how that looks, a screen never does.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, muted, title, heading, border, key, hint, illustrative
  case ratingBlue, ratingRed, ratingAmber, ratingGreen, ratingNone
  case slow, watch, onPace, alert, good, reference, input, travelled
}
