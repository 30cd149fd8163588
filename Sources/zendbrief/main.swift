print("zendbrief")
