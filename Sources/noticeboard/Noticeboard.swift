import ArgumentParser

@main
struct Noticeboard: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "noticeboard", version: "0.1.0")
}
