import BoardModel

/// A draft as its file holds it.
enum DraftFile {
  /// Nobody types a megabyte, beside the council that was seen; a file that holds more was put there
  /// by somebody else.
  static let limit = JSONBoardStore.usualSizeLimit + 1 << 20

  /// `seen` is the council of the draft as it is written; that takes longer than all the rest.
  static func bytes(of draft: Draft, at moment: Moment, seen: JSONTree?) -> [UInt8] {
    var members = members(of: draft, at: moment)
    if let editor = draft.inEditor {
      members.append(
        .init(
          "editor",
          .object([.init("label", text(editor.label)), .init("file", text(editor.file))])))
    }
    if let seen { members.append(.init("seen", seen)) }
    return JSONTree.object(members).compactBytes + [0x0A]
  }

  /// What stands in its file for the council that was seen.
  static func seen(_ draft: Draft) -> JSONTree? {
    draft.seen.flatMap { JSONTree(CouncilWriter.bytes(of: $0)) }
  }

  private static func members(of draft: Draft, at moment: Moment) -> [JSONTree.Member] {
    [
      .init("council", text(draft.council.string)),
      .init("at", text(moment.iso)),
      .init("form", .list(draft.form.map(text))),
      .init("title", text(draft.title)),
      .init(
        "fields",
        .list(
          draft.fields.map { field in
            .object([
              .init("label", text(field.label)), .init("text", text(field.text)),
              .init("before", text(field.before)),
            ])
          })),
    ]
  }

  /// Nothing where the bytes are no draft.
  static func read(_ bytes: [UInt8], name: FileName) -> KeptDraft? {
    guard let tree = JSONTree(bytes),
      let council = tree["council"]?.text.flatMap({ CouncilID($0.string) }),
      let moment = tree["at"]?.text.flatMap({ Moment(iso: $0.string) }),
      let form = tree["form"]?.items.map({ $0.compactMap { $0.text?.string } }),
      let title = tree["title"]?.text?.string,
      let items = tree["fields"]?.items
    else { return nil }
    let fields = items.compactMap { item -> Draft.Field? in
      guard let label = item["label"]?.text, let text = item["text"]?.text,
        let before = item["before"]?.text
      else { return nil }
      return Draft.Field(label: label.string, text: text.string, before: before.string)
    }
    var inEditor: Draft.InEditor?
    if let editor = tree["editor"], let label = editor["label"]?.text?.string,
      let file = editor["file"]?.text?.string
    {
      inEditor = Draft.InEditor(label: label, file: file)
    }
    // Drafts of before did not hold it.
    let seen = tree["seen"].flatMap {
      CouncilReader.read($0.fileBytes, id: council, file: "drafts").value
    }
    return KeptDraft(
      name: String(decoding: name.bytes, as: UTF8.self), at: moment,
      draft: Draft(
        council: council, form: form, title: title, fields: fields, seen: seen,
        inEditor: inEditor))
  }

  private static func text(_ words: String) -> JSONTree { .text(Prose(words)) }
}
