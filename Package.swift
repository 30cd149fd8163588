// swift-tools-version: 6.2
import PackageDescription

// One target per arrow of the data's way; ARCHITECTURE.md tells what each may know.
// The arrows between the targets are checked by Tests/ArchitectureTests.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// `ZENDBRIEF_FUZZ` adds the programs that feed the readers with made-up letters, and builds what they
/// reach with the sanitizers that it names: `fuzzer,address`, or the faster `fuzzer`
/// (`make fuzz`).
let fuzzed = Context.environment["ZENDBRIEF_FUZZ"]

/// What is fuzzed may be looked into, as tests do.
///
/// What looks is not fuzzed itself: half the time of a run would go into counting the steps of the
/// properties.
let sanitized: [SwiftSetting] =
  fuzzed.map { [.unsafeFlags(["-sanitize=\($0)", "-enable-testing"])] } ?? []

/// A library target of the data's way.
func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], embeds: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    exclude: embeds && name != "BuiltinTemplates" ? ["Data"] : [],
    swiftSettings: settings + sanitized, plugins: embeds ? ["EmbedData"] : [])
}

/// The tests of the target `name`, with the folders of cases that they read from disk.
func tests(
  of name: String, _ more: [Target.Dependency] = [], cases: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + more, exclude: cases,
    swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")

/// The preview server brings Hummingbird with it; `ZENDBRIEF_PREVIEW=0` leaves both out, for whoever
/// builds sites and never previews them.
let withPreview = Context.environment["ZENDBRIEF_PREVIEW"] != "0"

let package = Package(
  name: "Zendbrief",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "zendbrief", targets: ["zendbrief"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // What all stages share: places in files and what is said of them; the letter itself; languages.
    stage("Diagnostics"),
    stage("LetterModel", ["ByteRuns"]),
    stage("ByteRuns"),
    stage("SideBySide"),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    stage("Digests", ["CCrypto"]),
    stage("StrictYAML", ["Diagnostics", yams]),
    stage("WordTrees"),
    stage("Languages", ["WordTrees"], embeds: true),

    // letter source → letter → Markdown → HTML
    stage("PrintedPage"),
    stage("LetterParser", ["Diagnostics", "LetterModel", "Languages"]),
    stage("DocumentParser", ["Diagnostics", "LetterModel", "LetterParser"]),
    stage("LetterMarkdown", ["Diagnostics", "LetterModel", "StrictYAML", yams]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    stage("XMLReading", ["CExpat", "Diagnostics", "LetterModel", "LetterParser"]),
    stage("OfficialXML", ["XMLReading", "Diagnostics", "LetterModel", "LetterParser"]),
    stage("TEILetter", ["XMLReading", "Diagnostics", "LetterModel", "Languages", "LetterParser"]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    stage("CommonMark", ["ByteRuns", "CCMark", "Diagnostics", "LetterModel"]),

    // HTML → edition
    stage("Registers", ["Diagnostics", "LetterModel", "StrictYAML"], embeds: true),
    stage(
      "Findings", ["WordTrees", "Diagnostics", "LetterModel", "Languages", "Registers"],
      embeds: true),
    stage(
      "EditionModel",
      ["SideBySide", "Diagnostics", "LetterModel", "Languages", "Registers", "Findings"]),

    // edition → page
    stage("TemplateEngine", ["ByteRuns", "Diagnostics"]),
    stage("BuiltinTemplates", embeds: true),
    stage(
      "SitePages",
      [
        "ByteRuns", "SideBySide", "Digests", "WordTrees", "Diagnostics", "LetterModel", "Languages",
        "Findings", "EditionModel", "TemplateEngine",
      ],
      embeds: true),

    // The ends: the disk, and the whole way from Content to Public.
    .systemLibrary(name: "CLinux"),
    stage("Disk", ["ByteRuns", "Digests", "CLinux"]),
    .target(name: "CSpawn"),
    stage("Programs", ["CSpawn", "Digests", "Disk"]),
    stage(
      "ContentLoader",
      [
        "Digests", "Disk", "Programs", "Diagnostics", "LetterModel", "Languages", "PrintedPage",
        "LetterParser", "DocumentParser", "OfficialXML", "TEILetter", "LetterMarkdown",
        "CommonMark", "Registers", "Findings",
      ]),
    stage(
      "KeptLetters",
      [
        "ByteRuns", "Digests", "Disk", "Diagnostics", "LetterModel", "Registers", "Findings",
        "EditionModel",
      ]),
    stage("SearchIndex", ["Digests", "Disk", "Programs"]),
    stage("PublicFolder", ["ByteRuns", "SideBySide", "Digests", "Disk", "Diagnostics"]),
    stage(
      "SiteBuild",
      [
        "SideBySide", "Digests", "Disk", "Programs", "Diagnostics", "LetterModel", "Languages",
        "CommonMark", "ContentLoader",
        "Findings", "EditionModel", "Registers", "StrictYAML", "TemplateEngine", "BuiltinTemplates",
        "SitePages", "KeptLetters", "SearchIndex", "PublicFolder",
      ]),
    .executableTarget(
      name: "zendbrief",
      dependencies: [
        "Disk", "Programs", "Diagnostics", "LetterModel", "LetterParser", "ContentLoader",
        "EditionModel", "Findings", "PublicFolder", "SiteBuild", arguments,
      ],
      exclude: ["Data"], swiftSettings: settings, plugins: ["EmbedData"]),

    // The same random numbers for all tests that try many inputs.
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),

    tests(of: "LetterParser", ["Diagnostics", "LetterModel", "SeededNumbers"], cases: ["Cases"]),

    tests(of: "LetterMarkdown", ["Diagnostics", "LetterModel", yams]),
    tests(of: "CommonMark", ["Diagnostics", "LetterModel", "LetterMarkdown", "SeededNumbers"]),

    tests(of: "XMLReading", ["Diagnostics", "LetterModel"]),

    tests(of: "TemplateEngine", ["Diagnostics", "SeededNumbers"], cases: ["Cases"]),

    // Data files are built in: a site needs nothing but its letters.
    .executableTarget(name: "embed-data", dependencies: [yams], swiftSettings: settings),
    .plugin(
      name: "EmbedData", capability: .buildTool(), dependencies: ["embed-data"],
      path: "Sources/EmbedData"),

    tests(of: "ByteRuns", ["SeededNumbers"]),
    tests(of: "WordTrees", ["Findings", "Languages", "SitePages", yams]),
    tests(of: "SideBySide"),
    tests(of: "Disk"),
    tests(of: "Programs", ["Disk"]),
    tests(of: "PrintedPage"),
    tests(of: "DocumentParser", ["Diagnostics", "LetterModel", "LetterParser"]),
    tests(of: "Diagnostics"),
    tests(of: "LetterModel"),
    tests(of: "StrictYAML", ["Diagnostics"]),
    tests(
      of: "KeptLetters",
      [
        "ContentLoader", "Diagnostics", "Digests", "Disk", "EditionModel", "Findings",
        "LetterModel",
        "Registers", "SeededNumbers",
      ]),
    tests(of: "SearchIndex", ["Disk", "Programs"]),
    tests(of: "PublicFolder", ["Digests", "Disk", "Diagnostics"]),
    tests(
      of: "SitePages",
      [
        "BuiltinTemplates", "CommonMark", "Diagnostics", "EditionModel", "LetterModel",
        "Registers", "SeededNumbers", "TemplateEngine",
      ]),
    tests(
      of: "SiteBuild",
      [
        "Digests", "Disk", "Diagnostics", "EditionModel", "Findings", "KeptLetters", "PublicFolder",
        "SeededNumbers", "SitePages",
      ]),
    .testTarget(
      name: "LetterConversionTests",
      dependencies: ["ContentLoader", "Diagnostics", "LetterParser", "Programs"],
      exclude: ["Cases", "Documents"], swiftSettings: settings),
    .testTarget(name: "CommandTests", dependencies: ["zendbrief"], swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    // What must be true of each reader's work whatever it is given, for tests and for `make fuzz`.
    .target(
      name: "FuzzedReaders",
      dependencies: [
        "Diagnostics", "LetterModel", "PrintedPage", "LetterParser", "DocumentParser",
        "LetterMarkdown", "OfficialXML", "TEILetter", "CommonMark", "StrictYAML", "Registers",
        "Findings", "TemplateEngine", "Programs", "ContentLoader", "EditionModel", "KeptLetters",
        "SiteBuild", "Properties",
      ],
      path: "Tests/Fuzz/FuzzedReaders", swiftSettings: settings),
    tests(of: "FuzzedReaders"),
    // What must be true of a text, of Markdown and of what is told, wherever it comes from.
    .target(
      name: "Properties",
      dependencies: ["Diagnostics", "LetterModel", "LetterMarkdown", "CommonMark"],
      path: "Tests/Fuzz/Properties", swiftSettings: settings),
    // Letters that nobody would write, as large as is asked, for `make nasty`.
    .executableTarget(
      name: "nasty",
      dependencies: [
        "Diagnostics", "LetterModel", "CommonMark", "ContentLoader", "Findings", "Programs",
        "Registers",
      ],
      path: "Tests/Nasty", exclude: ["nasty.sh"], swiftSettings: settings),
    tests(of: "Registers", ["Diagnostics", "LetterModel"]),
    tests(of: "Findings", ["Diagnostics", "LetterModel", "Registers", "SeededNumbers"]),
    tests(of: "EditionModel", ["Diagnostics", "LetterModel", "Registers", "Findings"]),
  ],
  swiftLanguageModes: [.v6]
)

if withPreview {
  package.products.append(.executable(name: "zendbrief-preview", targets: ["zendbrief-preview"]))
  package.dependencies.append(
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"))
  package.targets += [
    stage(
      "PreviewServer", ["Disk", "Diagnostics", "SiteBuild", hummingbird, hummingbirdCore],
      embeds: true),
    .executableTarget(
      name: "zendbrief-preview",
      dependencies: ["PreviewServer", "SiteBuild", "Disk", "Diagnostics", arguments],
      swiftSettings: settings),
    tests(of: "PreviewServer", ["Diagnostics", "Disk"]),
  ]
}

/// The same of parts of the readers and writers, which are looked into: a target of tests, and one of the
/// programs that feed them.
let partsPath = "Tests/Fuzz/FuzzedParts"
let parts: [Target.Dependency] = [
  "Diagnostics", "LetterModel", "XMLReading", "DocumentParser", "LetterMarkdown", "CommonMark",
  "StrictYAML", "Registers", "Findings", "EditionModel", "TemplateEngine", "SitePages",
  "Properties",
]

if let fuzzed {
  let linked: [LinkerSetting] = [.unsafeFlags(["-sanitize=\(fuzzed)", "-use-ld=lld"])]
  package.products += [
    .executable(name: "fuzz", targets: ["Fuzz"]),
    .executable(name: "fuzz-parts", targets: ["FuzzParts"]),
  ]
  package.targets += [
    .target(
      name: "FuzzedParts", dependencies: parts, path: partsPath,
      exclude: ["PartRegressionTests.swift"],
      swiftSettings: settings),
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .target(
      name: "FuzzDriver", dependencies: ["CFuzzer"], path: "Tests/Fuzz/FuzzDriver",
      swiftSettings: settings),
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzDriver", "FuzzedReaders"], path: "Tests/Fuzz/Fuzz",
      swiftSettings: settings, linkerSettings: linked),
    .executableTarget(
      name: "FuzzParts", dependencies: ["FuzzDriver", "FuzzedParts"], path: "Tests/Fuzz/FuzzParts",
      swiftSettings: settings, linkerSettings: linked),
  ]
} else {
  package.targets.append(
    .testTarget(
      name: "FuzzedParts", dependencies: parts, path: partsPath, swiftSettings: settings))
}
