import BoardModel

/// A draft as its file holds it.
enum DraftFile {
  /// Nobody types as much; a file that holds more was put there by somebody else.
  static let limit = 1 << 20

  static func bytes(of draft: Draft, at moment: Moment) -> [UInt8] {
    JSONTree.object([
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
    ]).fileBytes
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
    return KeptDraft(
      name: String(decoding: name.bytes, as: UTF8.self), at: moment,
      draft: Draft(council: council, form: form, title: title, fields: fields))
  }

  private static func text(_ words: String) -> JSONTree { .text(Prose(words)) }
}
