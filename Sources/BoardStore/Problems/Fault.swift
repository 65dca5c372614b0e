package import BoardModel

/// What can be wrong with a file of the store, one case for each sentence.
package enum Fault: Hashable, Sendable {
  // The file itself.
  case badFileName
  case syncedCopy(of: CouncilID)
  case notAFile(FileKind)
  /// Where the store keeps a folder; without a kind, an ordinary file.
  case notAFolder(FileKind?)
  /// Where the store keeps a file of its own, for locking.
  case notAFileOfOurs(FileKind)
  case unreadable(errno: Int32)
  case vanished
  case changedWhileRead
  case tooLarge(limit: Int)
  /// A council's file that is not there, although its history is.
  case gone(CouncilID)

  // Its history.
  case historyDamaged(lines: Int)
  /// Revisions that no line of it tells of any more.
  case historyMissing([ClosedRange<Int>])
  /// Text that was typed and never saved.
  case draftUnreadable
  /// When it was made, by whom and what.
  case changeNotSaved(Prose)
  case changeTakenOut(Prose)

  // Its form.
  case emptyFile
  case byteOrderMark
  case utf16
  case zeros
  case notUTF8(UInt8)
  case endsTooSoon(Token)
  case unexpected(String, Token)
  case trailingComma
  case comment
  case controlCharacter(UInt8)
  case badEscape(String)
  case loneSurrogate(String)
  case leadingZero(String)
  case notANumber(String)
  case tooDeep

  // Its keys.
  case unknownKey(String, nearest: String?, allowed: [String])
  case duplicateKey(String)
  case missingKey(String, about: String)
  case keyNeeded(String, kind: String, about: String)
  case keyForbidden(String, kind: String)
  case notExactlyOneKey(count: Int, allowed: [String])

  // Its values.
  case wrongType(Found, Value)
  case null(Value)
  case emptyText
  case emptyList(String)
  case notExactlyOneItem(Int)
  case badForm(String, Value)
  case notAllowed(String, nearest: String?, allowed: [String])
  case outOfRange(String, Value)
  case newerSchema(String, known: Int)
  /// The same of a file that is shown as far as it is understood.
  case newerSchemaShown(String, known: Int)
  /// A key of such a file that is not shown.
  case keyOfNewer(String)
  /// A key that was added to this version since; it is kept, and no problem.
  case keptKey(String, nearest: String?)
  /// A key of an older version in a file of a newer one.
  case formerKey(String, instead: String, since: Int)

  // What its values say together.
  case dangling(String, Subject, nearest: String?)
  case duplicateName(String, Subject)
  case otherFileName(String, file: String)
  case otherPrefix(String, prefix: String)
  case secondOfItsKind(String)
  case secondPoint(String)
  case secondArea(String)
  case sameNameAs(String, file: Prose)
  /// The first reference that two councils' objectives share, and how many others they do.
  case sameReferenceAs(String, others: Int, file: Prose)
  case before(String, other: String, otherDay: String)
  case after(String, other: String, otherDay: String)
  case pointsAtItself(String)
  /// A rating's day, and the board that comes between it and the meeting it names.
  case ofOtherMeeting(String, on: String, other: String, otherDay: String)

  /// How many problems of one file are not listed one by one.
  case more(Int)

  /// What JSON asks for at a place.
  package enum Token: Hashable, Sendable {
    case value, key, colon, commaOrBrace, commaOrBracket, closingQuote, endOfFile
  }

  /// What stands where something else should.
  package enum Found: Hashable, Sendable {
    case object
    case list
    case scalar(String)
  }

  /// What a value should be.
  package enum Value: Hashable, Sendable {
    case object, list, text, day, partialDate, identifier, councilID, objectiveRef, truth
    case missingOrNumber
    case schemaVersion(Int)
    case wholeNumber(from: Int, to: Int)
    case decimal
    case oneOf([String])
  }

  /// What a name in the store can be instead of a file.
  package enum FileKind: Hashable, Sendable {
    case link, folder, pipe, device, socket
  }
}
