internal import CCrypto

/// The fingerprint of bytes that come piece by piece, as those of a file too large to be held.
public struct RunningDigest: ~Copyable {
  private let context: OpaquePointer?

  /// Begins with nothing.
  public init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes in the next bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// The 32 bytes of the SHA-256.
  var words: Digest.Words {
    Digest.words { EVP_DigestFinal_ex(context, $0, nil) }
  }
}
