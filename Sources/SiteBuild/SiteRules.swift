public import Diagnostics
public import Disk
public import Findings

/// By what a site finds countries, events and topics in its letters.
public enum SiteRules {
  /// Reads a site's configuration and registers; what it does not have is built in.
  ///
  /// A folder that is no site has the built-in rules.
  ///
  /// - Parameter home: the home country, in place of the one that the site has.
  /// - Throws: `DiskError`.
  public static func read(
    _ folder: SiteFolder, home: String? = nil
  ) throws(DiskError) -> Checked<FindingRules> {
    var diagnostics: [Diagnostic] = []
    let configuration = try SiteSetup.configuration(of: folder).adding(to: &diagnostics)
    let home = home ?? configuration.home
    let registers = try SiteRegisters.read(folder, home: home).adding(to: &diagnostics).set
    return Checked(FindingRules(registers: registers, home: home), diagnostics)
  }
}
