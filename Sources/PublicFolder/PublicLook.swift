public import Digests
public import Disk

/// What lies in Public, looked at before a build.
public struct PublicLook: Sendable {
  private enum Found: Sendable {
    case asLeft(FolderMemory)
    case surveyed(FolderSurvey)
  }

  private let found: Found

  /// Looks at a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of Public; it need not exist.
  ///   - workspace: where the last build of it has put down what it left there.
  /// - Throws: `DiskError`.
  public init(at folder: String, workspace: String) throws(DiskError) {
    if let memory = try Self.memory(at: Self.standing(in: workspace)), memory.fits(folder) {
      found = .asLeft(memory)
    } else {
      found = .surveyed(try FolderSurvey(of: folder))
    }
  }

  /// What it was left as; nil where anything lies otherwise than the last build left it.
  public var seal: Digest? {
    if case .asLeft(let memory) = found { memory.seal } else { nil }
  }

  /// All that lies in it.
  var survey: FolderSurvey {
    switch found {
    case .asLeft(let memory): memory.survey
    case .surveyed(let survey): survey
    }
  }

  /// Where a workspace has what a build left in Public.
  static func standing(in workspace: String) -> String { workspace + "/standing" }

  /// Where a workspace has what was left in the site before.
  static func resting(in workspace: String) -> String { workspace + "/resting" }

  /// What was put down; nil where nothing was, or it is damaged.
  static func memory(at path: String) throws(DiskError) -> FolderMemory? {
    try FileReading.bytesIfPresent(of: path, most: PublicRecord.mostBytes).flatMap(
      FolderMemory.init(parsing:))
  }
}
