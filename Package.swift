// swift-tools-version: 6.1
// The rooms of the house and the doors between them; ARCHITECTURE.md says why each stands where it does.
import PackageDescription

/// Every target of ours: warnings are errors, and existentials and imports are spelt out.
let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "noticeboard",
  products: [.executable(name: "noticeboard", targets: ["noticeboard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "BoardModel", swiftSettings: strict),
    .target(
      name: "BoardStore", dependencies: ["BoardModel", "CThreads", "CXXHash"],
      exclude: ["Schema/council.schema.json", "Schema/settings.schema.json"],
      swiftSettings: strict),
    .target(name: "CThreads"),
    .target(name: "CXXHash"),
    .target(name: "CellGrid", swiftSettings: strict),
    .target(name: "Screens", dependencies: ["BoardModel", "CellGrid"], swiftSettings: strict),
    .target(name: "FrameExport", dependencies: ["CellGrid"], swiftSettings: strict),
    .target(name: "CalendarExport", dependencies: ["BoardModel"], swiftSettings: strict),
    .target(name: "CTomlPlusPlus"),
    .target(
      name: "UserFiles", dependencies: ["CellGrid", "CTomlPlusPlus"], swiftSettings: strict),
    .systemLibrary(
      name: "CNcursesLibrary", pkgConfig: "ncursesw", providers: [.apt(["libncursesw5-dev"])]),
    .target(name: "CNcurses", dependencies: ["CNcursesLibrary"]),
    .target(
      name: "NcursesTerminal", dependencies: ["CellGrid", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "noticeboard",
      dependencies: [
        "BoardModel", "BoardStore", "CellGrid", "Screens", "FrameExport", "CalendarExport",
        "UserFiles", "NcursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "bench-harness", path: "Tests/Bench/Harness", swiftSettings: strict),
    .executableTarget(
      name: "bench-store", dependencies: ["BoardModel", "BoardStore"],
      path: "Tests/Bench/GenerateStore", swiftSettings: strict),
    .testTarget(
      name: "BoardModelTests", dependencies: ["BoardModel", "BoardStore"], swiftSettings: strict),
    .testTarget(
      name: "BoardStoreTests", dependencies: ["BoardStore", "BoardModel"], exclude: ["Files"],
      swiftSettings: strict),
    .testTarget(
      name: "CellGridTests", dependencies: ["CellGrid", "FrameExport", "UserFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "BoardModel", "BoardStore", "CellGrid", "FrameExport", "UserFiles",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["CellGrid", "NcursesTerminal"], swiftSettings: strict),
    .testTarget(
      name: "CalendarExportTests", dependencies: ["CalendarExport", "BoardModel", "BoardStore"],
      exclude: ["read-calendar.py"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
