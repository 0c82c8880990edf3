// swift-tools-version: 6.1
import PackageDescription

let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let speed: [SwiftSetting] = [
  // The rooms are small modules. Across them only what is public is specialised and inlined, which
  // is why Algebra, whose numbers and matrices are in every inner loop, says `public` where other
  // rooms say `package`.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  // The tests run with these checks; in evaluations of boxes they would cost a twentieth of the
  // time.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

// Swift builds no package with such flags that another package depends on; that one lies among its
// checkouts. Without them plain answers take a twentieth longer, students with numbers of their own
// a fiftieth.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let strict = isDependency ? features : features + speed

/// A room of the library: one folder under Sources.
///
/// - Parameter besides: files in it that are no part of the program, such as licences.
func room(
  _ name: String, knows dependencies: [Target.Dependency] = [], besides: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: besides, swiftSettings: strict)
}

/// The tests of a room: the folder of the same stem under Tests.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "gradus",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gradus", targets: ["gradus"]),
    .executable(name: "gradus-serve", targets: ["gradus-serve"]),
    .library(name: "GradusKit", targets: ["GradusKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    // For gradus-serve alone; its traits would bring the whole of Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // MARK: - The way of the data
    room("Algebra", knows: [.product(name: "RealModule", package: "swift-numerics")]),
    room("Languages"),
    room("Encodings"),
    room("YAML", knows: ["CYAML"]),
    room("Notation", knows: ["Algebra"]),
    room(
      "Formulas",
      knows: ["Algebra", "Notation", .product(name: "RealModule", package: "swift-numerics")]),
    room(
      "Rubrics",
      knows: [
        "Encodings", "Formulas", "Notation", "Algebra", "Languages", "YAML",
      ]),
    room("Archives", knows: ["CLibArchive"]),
    room(
      "AnswerSheets",
      knows: [
        "Archives", "Algebra", "Notation", "CLibXML2", "YAML",
      ]),
    room("Derivations", knows: ["AnswerSheets", "Rubrics", "Formulas", "Notation", "Algebra"]),
    room("Typesetting", knows: ["Notation", "Algebra"]),
    room(
      "Marking",
      knows: [
        "Encodings", "Derivations", "AnswerSheets", "Rubrics", "Formulas", "Notation", "Algebra",
        "Languages",
      ]),
    room(
      "Reports",
      knows: [
        "Encodings", "Marking", "AnswerSheets", "Rubrics", "Typesetting", "Formulas", "Algebra",
        "Languages", "CLibXML2", "CLinux",
      ]),
    room(
      "Solutions",
      knows: [
        "Encodings", "Reports", "Marking", "Rubrics", "Formulas", "Typesetting", "Notation",
        "Algebra", "Languages",
      ]),
    room(
      "Forms",
      knows: [
        "Encodings", "Solutions", "Reports", "Marking", "Rubrics", "Formulas", "Typesetting",
        "Algebra", "Languages",
      ],
      besides: ["PDF/DejaVuSans-LICENSE.txt"]),
    room(
      "Grading",
      knows: [
        "Encodings", "Forms", "Solutions", "Reports", "Marking", "AnswerSheets", "Rubrics",
        "Formulas", "Notation", "Algebra", "Typesetting", "Languages", "YAML", "CLinux",
      ]),
    room("GradusKit", knows: ["Grading", "Marking", "AnswerSheets", "Rubrics"]),
    room(
      "Serving",
      knows: [
        "Encodings", "Grading", "Forms", "Solutions", "Reports", "Marking", "AnswerSheets",
        "Rubrics", "Typesetting", "Languages",
      ]),
    room(
      "CommandOptions",
      knows: ["Grading", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "gradus",
      dependencies: [
        "CommandOptions", "Grading", "Forms", "Solutions", "Reports", "AnswerSheets", "Archives",
        "Notation", "YAML", "CStart",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/CommandLine",
      swiftSettings: strict),
    .executableTarget(
      name: "gradus-serve",
      dependencies: [
        "Serving", "CommandOptions", "Grading", "Reports", "AnswerSheets", "Archives",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Sources/Server",
      swiftSettings: strict),

    .target(name: "CStart"),

    // MARK: - The system's libraries
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CLinux"),

    // MARK: - Tests
    .target(
      name: "SimulatedClass", dependencies: ["Marking", "AnswerSheets", "Rubrics", "Algebra"],
      path: "Tests/SimulatedClass", swiftSettings: strict),
    .target(
      name: "HostileInputs",
      dependencies: ["AnswerSheets", "Archives", "Marking", "Notation", "Rubrics"],
      path: "Tests/HostileInputs", swiftSettings: strict),
    .executableTarget(
      name: "simulated-class", dependencies: ["SimulatedClass", "Rubrics"],
      path: "Scripts/SimulatedClass",
      swiftSettings: strict),
    tests(of: "Algebra", with: [.product(name: "RealModule", package: "swift-numerics")]),
    tests(of: "Languages"),
    tests(of: "Encodings"),
    tests(of: "YAML"),
    tests(of: "Notation", with: ["Algebra"]),
    tests(of: "Formulas", with: ["Algebra", "Notation"]),
    tests(of: "Rubrics", with: ["Encodings", "Formulas", "Notation", "Algebra"]),
    tests(of: "Typesetting", with: ["Notation", "Algebra"]),
    tests(of: "Archives", with: ["ArchiveSamples"]),
    tests(of: "AnswerSheets", with: ["ArchiveSamples", "Algebra", "Notation"]),
    tests(of: "Derivations", with: ["AnswerSheets", "Rubrics", "Formulas", "Notation", "Algebra"]),
    tests(
      of: "Marking",
      with: [
        "SimulatedClass", "HostileInputs", "AnswerSheets", "Derivations", "Rubrics", "Formulas",
        "Notation", "Languages", "Algebra",
      ]),
    tests(
      of: "Solutions",
      with: [
        "Encodings", "Marking", "AnswerSheets", "Rubrics", "Notation", "Typesetting", "Languages",
        "Algebra",
      ]),
    tests(
      of: "Forms",
      with: ["Reports", "Marking", "AnswerSheets", "Rubrics", "Languages", "Algebra"]),
    tests(
      of: "Reports",
      with: [
        "Marking", "AnswerSheets", "Rubrics", "Typesetting", "Languages", "Algebra", "CLibXML2",
      ]),
    tests(
      of: "Grading",
      with: [
        "Encodings", "Notation", "ArchiveSamples", "Solutions", "Reports", "Marking",
        "AnswerSheets", "Rubrics", "Languages", "Algebra",
      ]),
    tests(
      of: "Serving", with: ["AnswerSheets", "Grading", "Reports", "Marking", "Rubrics", "Algebra"]),
    tests(of: "GradusKit"),
    .target(
      name: "ArchiveSamples", dependencies: ["CLibArchive"], path: "Tests/ArchiveSamples",
      swiftSettings: strict),
  ]
)

// Scripts/fuzz builds this target with libFuzzer, which brings a main function of its own.
if Context.environment["GRADUS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz-answers",
      dependencies: ["HostileInputs"],
      path: "Scripts/Fuzz",
      swiftSettings: strict))
}
