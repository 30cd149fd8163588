print("zendbrief-preview")
