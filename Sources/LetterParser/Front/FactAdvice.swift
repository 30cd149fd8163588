/// Where an editor gives a fact that a letter's own form does not tell.
public enum FactAdvice {
  /// The end of an advice that begins `give the date`: front matter is Markdown's, and a text or a PDF has none.
  public static let place = "in the front matter of its Markdown (zendbrief convert makes it)"
}
