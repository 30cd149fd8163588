public import Diagnostics
public import Disk

/// Reads what an editor wrote; what no editor writes is told instead.
public enum ContentFile {
  /// How many bytes a page, register or template may have.
  public static let most = 32 << 20
  /// How many bytes a letter of any form may have.
  public static let largest = 256 << 20

  /// The text of a page, register or template; nil where there is none, or where that is told.
  ///
  /// A link to a file is followed: what is laid down once may serve several sites.
  ///
  /// - Parameters:
  ///   - path: the path relative to the site's folder.
  ///   - site: the path of the site's folder.
  /// - Throws: `DiskError`, where the machine fails.
  public static func text(
    at path: String, of site: String
  ) throws(DiskError) -> Checked<SourceFile?> {
    let place = site + "/" + path
    do throws(DiskError) {
      let bytes = try FileReading.bytes(of: place, most: most)
      return Checked(SourceFile(path: path, bytes: bytes))
    } catch {
      if error.isAbsence, !Folder.isThere(place) { return Checked(nil) }
      return Checked(nil, [try told(error, at: path, place)])
    }
  }

  /// What is to be said of a file or folder whose name is no text: a program that wrote another
  /// encoding made it, and no address can be made of it.
  public static func misnamed(_ path: String) -> Diagnostic {
    Diagnostic(
      .idInvalid, at: Place(path: path), "the name is no UTF-8, and what bears it is not read",
      advice: "rename it: letters, digits, “-”, “_” and “.”")
  }

  /// What is to be said of what cannot be read.
  private static func told(
    _ error: DiskError, at path: String, _ place: String
  ) throws(DiskError) -> Diagnostic {
    let copy = "put a copy of the file here"
    if error.isTooLarge {
      let size = try FileReading.size(of: place) >> 20
      return Diagnostic(
        .fileUnreadable, at: Place(path: path),
        "the file is \(size) MB large, and no text of an editor’s is",
        advice: "look whether it is what its name says")
    }
    if error.isNoRegularFile {
      return Diagnostic(
        .fileUnreadable, at: Place(path: path), "this is no regular file", advice: copy)
    }
    if error.isAbsence, Folder.isLink(place) {
      return Diagnostic(
        .fileUnreadable, at: Place(path: path), "this link leads nowhere", advice: copy)
    }
    throw error
  }
}

extension LetterFile {
  /// How many bytes a letter of this form may have.
  ///
  /// It is more than any has, and few enough for its reader to end in time and memory. The most is for
  /// those that may hold pictures.
  public var most: Int {
    switch form {
    case .text, .markdown: 8 << 20
    case .officialXML, .officialMetadata, .tei, .document(.html): 16 << 20
    case .pdf, .document: ContentFile.largest
    }
  }

  /// What is to be said of a file that is larger than any letter.
  func tooLarge(_ size: Int) -> Diagnostic {
    Diagnostic(
      .letterUnreadable, at: Place(path: path),
      "the file is \(size >> 20) MB large, and no letter of this form has more than \(most >> 20)",
      advice: "look whether it is a letter; leave out pictures, or cut it into parts")
  }
}
