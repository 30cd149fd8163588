import Disk
import Foundation
import SiteBuild

/// A site in a folder of its own, gone when the test is done.
final class TestSite {
  let path = NSTemporaryDirectory() + "zendbrief-site-" + UUID().uuidString
  var folder: SiteFolder { SiteFolder(path) }

  init(_ files: [String: String]) throws {
    for (name, text) in files { try write(name, text) }
  }

  deinit {
    do { try Folder.remove(path) } catch { print("\(error)") }
  }

  func write(_ name: String, _ text: String) throws {
    let file = path + "/" + name
    try Folder.make(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
    try FileWriting.replace(file, Array(text.utf8))
  }

  func remove(_ name: String) throws { try Folder.remove(path + "/" + name) }

  func build() async throws -> BuildReport { try await SiteBuild.run(folder) }

  /// Every file of Public with its bytes.
  func published() throws -> [String: [UInt8]] {
    guard Folder.exists(path + "/Public") else { return [:] }
    var files: [String: [UInt8]] = [:]
    for entry in try FolderListing.entries(below: path + "/Public", hidden: true)
    where entry.kind == .file {
      files[entry.path] = try FileReading.bytes(of: path + "/Public/" + entry.path)
    }
    return files
  }

  func page(_ name: String) throws -> String {
    String(decoding: try FileReading.bytes(of: path + "/Public/" + name), as: UTF8.self)
  }

  /// A letter as Markdown, of one sentence.
  static func markdown(_ sentence: String, id: String = "b") -> String {
    "---\nid: \(id)\ndate: 2010-05-01\nlanguage: nl\n---\n\n\(sentence)\n"
  }

  /// A letter as text in the seed letter's shape.
  static func letter(
    number: Int, day: String = "15 juni 2009", body: String = "Hierbij bied ik u een verslag aan."
  ) -> String {
    """
     Nr. \(number) BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Den Haag, \(day)

    \(body)

    De minister van Buitenlandse Zaken,
    A. B. Voorbeeld

    """
  }
}
