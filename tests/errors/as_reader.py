"""as_reader.py LANGUAGE: opens the web interface as somebody who may only read, tries to import something, and shows what the answer says."""
import http.cookiejar
import json
import subprocess
import sys
import urllib.error
import urllib.request

language = sys.argv[1]
with subprocess.Popen(["koers", "--json", "serve", "--port", "0", "--right", "read"], stdout=subprocess.PIPE, text=True) as server:
    started = json.loads(server.stdout.readline())
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    browser.open(started["sign_in"]).read()
    address = started["address"]
    request = urllib.request.Request(f"{address}/api/v1/imports", data=b"{}", method="POST",
                                     headers={"Content-Type": "application/json", "Accept-Language": language, "Origin": address})
    try:
        print("went through:", browser.open(request).status)
    except urllib.error.HTTPError as refusal:
        problem = json.loads(refusal.read())
        print(refusal.code, json.dumps({name: problem[name] for name in ("type", "code", "title", "detail") if name in problem}, ensure_ascii=False))
        for one in problem.get("problems", []):
            print(json.dumps(one, ensure_ascii=False))
    server.terminate()
