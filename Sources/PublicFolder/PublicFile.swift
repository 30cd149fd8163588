internal import Digests
internal import Disk

/// What is known of a file of the site that was made here.
struct PublicFile: Sendable {
  /// The SHA-256 of its bytes.
  var digest: Digest
  /// The fingerprint of all that its bytes were made from; nil where that was not told.
  var key: Digest?
  /// How it lay on the disk when it was made.
  var stamp: FileStamp
}
