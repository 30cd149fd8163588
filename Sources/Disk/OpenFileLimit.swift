#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many files and connections a program may have open at once.
public enum OpenFileLimit {
  /// Raises it as far as the system allows this user, to 65,536 at most, and gives what it is then.
  public static func raised() -> Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limit) == 0 else { return 256 }
    var wanted = limit
    wanted.rlim_cur = min(limit.rlim_max, 65_536)
    if wanted.rlim_cur > limit.rlim_cur, setrlimit(kind, &wanted) == 0 { limit = wanted }
    return Int(clamping: limit.rlim_cur)
  }
}
