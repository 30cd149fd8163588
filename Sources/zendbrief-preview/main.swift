print("zendbrief-preview: the site’s builder is not joined to it yet")
