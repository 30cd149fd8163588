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
    if let memory = Self.memory(at: Self.standing(in: workspace)),
      memory.fits(folder, changing: false)
    {
      found = .asLeft(memory)
    } else {
      found = .surveyed(try FolderSurvey(of: folder))
    }
  }

  /// What it was left as; nil where anything lies otherwise than the last build left it.
  public var seal: Digest? {
    if case .asLeft(let memory) = found { memory.seal } else { nil }
  }

  /// Whether a folder holds what was found, as it lay, and nothing more; false also where that is not known.
  func isStill(_ folder: String) -> Bool {
    if case .asLeft(let memory) = found { memory.fits(folder, changing: false) } else { false }
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

  /// What was put down; nil where nothing was, or it is damaged, or cannot be read.
  static func memory(at path: String) -> FolderMemory? {
    do throws(DiskError) {
      return try FileReading.bytesIfPresent(of: path, most: PublicRecord.mostBytes).flatMap(
        FolderMemory.init(parsing:))
    } catch {
      return nil
    }
  }

  /// Writes down what a build leaves in Public, for when it stands; where that cannot be written the next build looks
  /// through all folders.
  static func waiting(_ memory: FolderMemory, in workspace: String) -> WaitingFile? {
    do throws(DiskError) {
      return try WaitingFile(for: standing(in: workspace), memory.bytes)
    } catch {
      return nil
    }
  }

  /// Lets what Public was left as stand for the site before.
  ///
  /// Where that fails the site before is looked through: nothing is believed that does not fit what lies there.
  static func rest(in workspace: String) {
    do throws(DiskError) {
      try Folder.move(standing(in: workspace), to: resting(in: workspace))
    } catch {
      return
    }
  }
}
