import BoardModel
import BoardStore
import Glibc

/// Writes a store of made-up councils, the same bytes each time, to measure reading with.
func writeStore(_ request: Request) throws(WriteFailure) {
  try makeFolder(request.folder)
  try makeFolder(request.folder + "/councils")
  try write(
    Array("{\n  \"schema\": 1,\n  \"asOf\": \"2025-06-30\"\n}\n".utf8),
    to: request.folder + "/settings.json")
  var total = 0
  for number in 1...request.councils {
    let generated = GeneratedCouncil(
      number: number, objectives: request.objectives, updates: request.updates)
    guard let council = generated.council else { continue }
    let bytes = CouncilWriter.bytes(of: council)
    try write(bytes, to: request.folder + "/councils/\(generated.id).json")
    total += bytes.count
  }
  print("\(request.councils) councils, \(total) bytes, in \(request.folder)")
}

/// Why the store was not written.
struct WriteFailure: Error {
  let path: String
  let number: Int32
}

func makeFolder(_ path: String) throws(WriteFailure) {
  if mkdir(path, 0o755) != 0, errno != EEXIST { throw WriteFailure(path: path, number: errno) }
}

func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
  guard let file = fopen(path, "w") else { throw WriteFailure(path: path, number: errno) }
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else {
    throw WriteFailure(path: path, number: errno)
  }
}

guard let request = Request(CommandLine.arguments.dropFirst()) else {
  print("usage: bench-store FOLDER [--councils N] [--objectives N] [--updates N]")
  exit(64)
}
do {
  try writeStore(request)
} catch {
  print("\(error.path): not written (error \(error.number))")
  exit(1)
}
