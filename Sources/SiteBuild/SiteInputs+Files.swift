internal import ContentLoader
internal import Digests
internal import Disk
internal import Programs

/// What each file adds to the fingerprints of a build.
extension SiteInputs {
  /// What one file adds that is no letter: its name and its bytes; a folder or device has no bytes, and a link
  /// only where settings may be links.
  static func setting(
    _ name: Name, _ folder: SiteFolder
  ) throws(DiskError) -> Digest {
    var bytes = Array("\(name.kind.rawValue) \(name.path)".utf8)
    let mayBeLink = [SiteFolder.registers, SiteFolder.templates].contains {
      name.path.hasPrefix($0 + "/")
    }
    guard name.kind == .file || (name.kind == .link && mayBeLink) else {
      return Digest(of: bytes)
    }
    bytes.append(0)
    let path = folder.at(name.path)
    // What is too large to be read as a setting is not read here either.
    if !name.path.hasPrefix(SiteFolder.files + "/") {
      try FileReading.check(path, hasAtMost: ContentFile.largest)
    }
    try FileReading.digest(of: path).append(to: &bytes)
    return Digest(of: bytes)
  }

  /// What a letter's file adds: its name and its bytes, and the program that reads its form.
  ///
  /// - Parameter read: what somebody has read of it; nil where it is to be read here.
  static func letter(
    _ name: Name, _ read: ReadFiles.Reading?, _ folder: SiteFolder, _ programs: ProgramFolders
  ) throws(DiskError) -> (sum: Digest, letter: SeenLetter?) {
    // Written byte by byte: this is done for each letter of each build.
    var bytes = Array(name.kind.rawValue.utf8)
    bytes.reserveCapacity(name.path.utf8.count + 2 * Digest.count + 16)
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.path.utf8)
    guard name.kind == .file else { return (Digest(of: bytes), nil) }
    bytes.append(0)
    if let read {
      read.file.digest.append(to: &bytes)
      read.reader?.append(to: &bytes)
      return (Digest(of: bytes), read.file)
    }
    let letter = try SeenLetter(at: folder.at(name.path))
    letter.digest.append(to: &bytes)
    if let form = letter.form {
      try LetterPrograms.fingerprint(for: form, in: programs)?.append(to: &bytes)
    }
    return (Digest(of: bytes), letter)
  }
}

extension SeenLetter {
  /// A letter's file as it is now.
  ///
  /// - Throws: `DiskError`.
  fileprivate init(at path: String) throws(DiskError) {
    if let bytes = try FileReading.bytes(of: path, ifBelow: 1 << 20, most: ContentFile.largest) {
      self.init(bytes, at: path)
      return
    }
    let head = try FileReading.head(of: path, count: LetterForm.headLength)
    self.init(
      form: LetterForm.recognized(name: path, head: head.bytes[...]), size: head.size,
      digest: try Digest(ofFile: path))
  }

  /// A letter's file of these bytes.
  init(_ bytes: [UInt8], at path: String) {
    self.init(
      form: LetterForm.recognized(name: path, head: bytes.prefix(LetterForm.headLength)),
      size: bytes.count, digest: Digest(of: bytes))
  }
}
