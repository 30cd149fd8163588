import ContentLoader
import Diagnostics
import Foundation
import Programs
import Testing

/// Whatever a program of the system does, the letter stands, with holes, and the editor is told.
@Suite struct ProgramTroublesTests {
  private let pdf = SourceFile(path: "-f.pdf", text: "%PDF-1.4\nnot really\n")

  /// Converts a PDF with a `pdftotext` of the test's own.
  private func convert(
    _ script: String?, limits: ProgramRun.Limits = .init()
  ) throws -> Checked<LetterConversion> {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
    if let script {
      let path = folder + "/pdftotext"
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let file = LetterFile(path: pdf.path, form: .pdf)
    let extract = try LetterPrograms.extract(
      pdf, of: file, in: ProgramFolders(path: folder), limits: limits)
    return try LetterConversion.convert(pdf, of: file, extract: extract, to: .markdown)
  }

  private func codes(_ checked: Checked<LetterConversion>) -> [DiagnosticCode] {
    checked.diagnostics.map(\.code)
  }

  @Test func anAbsentProgramIsToldWithItsPackage() throws {
    let made = try convert(nil)
    #expect(codes(made) == [.programMissing])
    #expect(made.diagnostics.first?.advice?.contains("poppler-utils") == true)
    #expect(String(decoding: made.value.bytes, as: UTF8.self).contains("file: -f.pdf"))
  }

  @Test func aProgramThatHangsIsTold() throws {
    let made = try convert("sleep 600", limits: .init(seconds: 1))
    #expect(codes(made) == [.letterUnreadable])
  }

  @Test func aProgramThatWritesWithoutEndIsTold() throws {
    let made = try convert("exec yes", limits: .init(seconds: 60, output: 10_000))
    #expect(codes(made) == [.letterUnreadable])
  }

  @Test func aProgramThatBreaksDownIsTold() throws {
    #expect(codes(try convert("kill -SEGV $$")) == [.letterUnreadable])
    #expect(codes(try convert("echo no >&2; exit 1")) == [.letterUnreadable])
  }

  @Test func damageThatWasReadOverIsTold() throws {
    let word = #"<word xMin="10" yMin="10" xMax="40" yMax="20">Geachte</word>"#
    let made = try convert(
      "echo 'Syntax Error: Bad block' >&2; printf '<page >\\n%s\\n' '\(word)'")
    #expect(codes(made).contains(.programComplained))
    #expect(String(decoding: made.value.bytes, as: UTF8.self).contains("Geachte"))
  }

  @Test func theNameOfAFileReachesNoProgram() throws {
    let made = try convert(
      #"printf '<page >\n'; for a in "$@"; do printf '<word xMin="1" yMin="1" xMax="9" yMax="9">"#
        + #"%s</word>\n' "$a"; done"#)
    let text = String(decoding: made.value.bytes, as: UTF8.self)
    #expect(text.contains("bbox-layout"))
    #expect(text.components(separatedBy: "-f.pdf").count == 2, "the front matter's alone")
  }

  @Test func unreadableJSONIsTold() throws {
    let source = SourceFile(path: "a.html", text: "<html><p>Tekst.</p></html>")
    let file = LetterFile(path: source.path, form: .document(.html))
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    for output in [[], Array("{\"blocks\": 3}".utf8), deep] {
      let extract = Extract(
        program: LetterPrograms.pandoc,
        run: ProgramRun(output: output, errors: [], end: .exited(0)))
      let made = try LetterConversion.convert(source, of: file, extract: extract, to: .markdown)
      #expect(codes(made) == [.letterUnreadable])
    }
  }
}
