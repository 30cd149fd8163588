internal import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is wholly written and waits beside another for its place.
///
/// All that needs room on the disk is done before it waits: to take the place is one step, which whoever has other
/// steps to do may do last.
public struct WaitingFile: Sendable {
  private let path: String
  private let beside: String

  /// Writes a file for a place in a folder that exists, whether or not there is a file in that place.
  ///
  /// - Throws: `DiskError`; nothing waits then.
  public init(for path: String, _ bytes: [UInt8]) throws(DiskError) {
    self.path = path
    beside = Self.name(beside: path)
    // What a run that was broken off left behind.
    unlink(beside)
    do throws(DiskError) {
      try FileWriting.create(beside, bytes)
    } catch {
      if error.number != EEXIST { unlink(beside) }
      throw DiskError(error.action, path, number: error.number)
    }
  }

  /// Puts it into its place; whoever reads there at the same time sees the old file or the new one whole.
  ///
  /// - Throws: `DiskError`; the file in its place is then as it was, and nothing waits.
  public func takePlace() throws(DiskError) {
    guard rename(beside, path) != 0 else { return }
    let number = errno
    giveUp()
    throw DiskError("write", path, number: number)
  }

  /// Takes it away again.
  public func giveUp() { unlink(beside) }

  /// The name of a new file while it is written: its own where a longer one has room, for it may have as
  /// many bytes as a name can.
  private static func name(beside path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard name.utf8.count > 240 else { return path + ".zendbrief-new" }
    let short = Digest(of: Array(name.utf8)).hex.prefix(32)
    return path.dropLast(name.count) + short + ".zendbrief-new"
  }
}
