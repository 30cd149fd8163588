public import Diagnostics
public import Disk

/// Finds the letters of a site.
public enum ContentScan {
  /// All letters below `Content/letters`, in the order of their paths' bytes.
  ///
  /// Files of a form that no reader takes, links and devices are told of, never passed over in
  /// silence; names that begin with a dot are left alone, and so is what programs leave beside letters.
  ///
  /// - Parameters:
  ///   - site: the path of the site's folder.
  ///   - folder: the letters' folder within it.
  ///   - seen: the folder as somebody saw it, whatever it holds by now; nil where it is looked into here.
  /// - Throws: `DiskError`, where the folder cannot be listed or a file not be read.
  public static func letters(
    of site: String, in folder: String = "Content/letters", seen: SeenLetters? = nil
  ) throws(DiskError) -> Checked<[LetterFile]> {
    var diagnostics: [Diagnostic] = []
    var forms: [(path: String, form: LetterForm)] = []
    let entries: [FolderEntry]
    if let seen {
      entries = seen.entries
    } else {
      entries = try FolderListing.entries(below: site + "/" + folder)
    }
    for (place, entry) in entries.enumerated() {
      let path = folder + "/" + entry.path
      guard entry.isUTF8 else {
        diagnostics.append(ContentFile.misnamed(path))
        continue
      }
      if LetterForm.isLeftByPrograms(entry.path) { continue }
      switch entry.kind {
      case .folder: continue
      case .file:
        let (known, size) = try form(of: path, below: site, seen?.letter(at: place))
        if let form = known {
          let file = LetterFile(path: path, form: form)
          if size > file.most {
            diagnostics.append(file.tooLarge(size))
          } else {
            forms.append((path, form))
          }
        } else {
          diagnostics.append(unknown(path, in: folder))
        }
      case .link, .other:
        diagnostics.append(
          Diagnostic(
            .formUnknown, at: Place(path: path), "this is no regular file and is not read",
            advice: "put a copy of the letter’s file here"))
      }
    }
    return Checked(withRecords(forms, &diagnostics), diagnostics)
  }

  /// The form of a file, and how many bytes it has.
  private static func form(
    of path: String, below site: String, _ seen: SeenLetter?
  ) throws(DiskError) -> (LetterForm?, Int) {
    if let seen { return (seen.form, seen.size) }
    let head = try FileReading.head(of: site + "/" + path, count: LetterForm.headLength)
    return (LetterForm.recognized(name: path, head: head.bytes[...]), head.size)
  }

  private static func unknown(_ path: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .formUnknown, at: Place(path: path),
      "no letter is read from a file of this kind, and it is left out",
      advice: "letters come as text, Markdown, PDF, official XML, TEI, DOCX, ODT, RTF or HTML: "
        + "save it as one of these, or move it out of \(folder)")
  }

  /// The letters, each with the record that stands beside it.
  private static func withRecords(
    _ forms: [(path: String, form: LetterForm)], _ diagnostics: inout [Diagnostic]
  ) -> [LetterFile] {
    let records = forms.filter { $0.form == .officialMetadata }.map(\.path)
    let known = Set(records)
    var used: Set<String> = []
    var letters: [LetterFile] = []
    for (path, form) in forms where form != .officialMetadata {
      let record =
        form == .officialXML
        ? LetterFile.metadataPaths(of: path).first(where: known.contains) : nil
      if let record { used.insert(record) }
      letters.append(LetterFile(path: path, form: form, metadata: record))
    }
    let unused = records.filter { !used.contains($0) }
    guard !unused.isEmpty else { return letters }
    let others = Dictionary(
      letters.filter { $0.form != .officialXML }.flatMap { letter in
        LetterFile.metadataPaths(of: letter.path).map { ($0, letter.path) }
      }
    ) { first, _ in first }
    diagnostics += unused.map { told($0, beside: others[$0]) }
    return letters
  }

  /// What is said of a record that nobody reads: beside a PDF, as the state's site has both, it would be taken for read.
  private static func told(_ path: String, beside letter: String?) -> Diagnostic {
    guard let letter else {
      return Diagnostic(
        .formUnknown, at: Place(path: path), "this record stands beside no letter",
        advice: "put it beside the letter’s XML as “<name>.metadata.xml”")
    }
    return Diagnostic(
      .formUnknown, at: Place(path: path),
      "a record is read with official XML alone, and “\(SourceFile.fileName(of: letter))” is none",
      advice: "put the letter’s XML in its place, or take the record away")
  }
}
