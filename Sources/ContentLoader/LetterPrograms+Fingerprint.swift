public import Digests
public import Disk
public import Programs

extension LetterPrograms {
  /// The fingerprint of the system's program that reads letters of a form; nil for forms that need none,
  /// and where there is no such program.
  ///
  /// - Throws: `DiskError`, where the program's file cannot be read.
  public static func fingerprint(
    for form: LetterForm, in folders: ProgramFolders
  ) throws(DiskError) -> Digest? {
    switch form {
    case .pdf: try ProgramFingerprints.digest(of: pdftotext, in: folders)
    case .document: try ProgramFingerprints.digest(of: pandoc, in: folders)
    default: nil
    }
  }
}
