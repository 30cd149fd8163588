/// The templates and files of the default look, from the folder `Templates` at the project's top.
public enum BuiltinTemplates {
  /// Every file: its path below `Templates`, and its bytes.
  public static var files: [(path: String, bytes: [UInt8])] {
    EmbeddedData.files.map { file in
      (file.path, file.text.withUTF8Buffer { Array($0) })
    }
  }
}
