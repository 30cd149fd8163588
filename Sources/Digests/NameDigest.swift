internal import CCrypto

/// The SHA-1 that RFC 9562 makes UUIDs of names by.
///
/// For names only: whoever can make two names with one digest gains nothing by it.
public enum NameDigest {
  /// Its 20 bytes, by the system's own library.
  public static func bytes(of name: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(SHA_DIGEST_LENGTH)) { digest, count in
      var context = SHA_CTX()
      SHA1_Init(&context)
      SHA1_Update(&context, name, name.count)
      SHA1_Final(digest.baseAddress, &context)
      count = Int(SHA_DIGEST_LENGTH)
    }
  }
}
