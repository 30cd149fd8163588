public import Digests

/// The program that makes a pack: only the very same reads it again.
public struct PackMaker: Sendable, Hashable {
  /// Its name: each program clears away the packs that earlier ones of its own name have left.
  public let name: String
  /// Its fingerprint, as `OwnProgram` gives it.
  public let digest: Digest

  /// Makes a maker of name and fingerprint.
  public init(name: String, digest: Digest) {
    self.name = name
    self.digest = digest
  }
}
