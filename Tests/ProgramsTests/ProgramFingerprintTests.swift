import Disk
import Foundation
import Programs
import Testing

/// A program that was changed is another, whatever its name and times.
@Suite struct ProgramFingerprintTests {
  /// `bin/reader` and `lib/libreading.so.7` of a folder of the test's own.
  private func withProgram(_ body: (ProgramFolders, (String, String) throws -> Void) throws -> Void)
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
    for part in ["bin", "lib"] { try Folder.make(folder + "/" + part) }
    try body(ProgramFolders(path: folder + "/bin")) { name, text in
      let path = folder + "/" + name
      try Data(text.utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755, .modificationDate: Date(timeIntervalSince1970: 1_000_000)],
        ofItemAtPath: path)
    }
  }

  private let program = Program(name: "reader", package: "readers", library: "libreading.so")

  @Test func isOfTheBytesOfTheProgramAndItsLibrary() throws {
    try withProgram { folders, write in
      let digest = { try ProgramFingerprints.digest(of: program, in: folders) }
      #expect(try digest() == nil)
      try write("bin/reader", "eerste\0libreading.so.7\0libc.so.6")
      let first = try #require(try digest())
      #expect(try digest() == first)
      try write("lib/libreading.so.8", "een andere")
      #expect(try digest() == first)
      try write("lib/libreading.so.7", "eerste")
      let withLibrary = try #require(try digest())
      #expect(withLibrary != first)
      try write("lib/libreading.so.7", "tweede")
      #expect(try digest() != withLibrary)
      try write("lib/libreading.so.7", "eerste")
      #expect(try digest() == withLibrary)
      try write("bin/reader", "tweede\0libreading.so.7\0libc.so.6")
      #expect(try digest() != withLibrary)
    }
  }
}
