#!/usr/bin/env python3
"""Reads over HTTP beside nginx serving the same bytes from a file, and reads beside themselves while somebody writes (docs/PERFORMANCE.md).

Needs nginx and wrk (apt-get install nginx-light wrk) and build/release/http_bench. Rounds of Koers and nginx alternate; the answer is checked first; what
counts is the ratio of the medians.
    bench/http_ratios.py [--elements 100000] [--seconds 3] [--rounds 5] [--connections 64]
"""
import argparse
import http.client
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def cpu_seconds(pid):
    """Of a process and its children that live."""
    total = 0
    for stat in pathlib.Path('/proc').glob('[0-9]*/stat'):
        try:
            fields = stat.read_text().rsplit(')', 1)[1].split()
        except OSError:
            continue
        if int(stat.parent.name) == pid or int(fields[1]) == pid:
            total += int(fields[11]) + int(fields[12])
    return total / os.sysconf('SC_CLK_TCK')


def wrk(url, arguments, headers=()):
    command = ['wrk', '-t1', f'-c{arguments.connections}', f'-d{arguments.seconds}s', '--latency', url]
    for header in headers:
        command += ['-H', header]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    bad = re.search(r'Non-2xx or 3xx responses: (\d+)', text)
    if bad:
        sys.exit(f'{url}: {bad.group(0)}')
    unit = {'us': 1e-3, 'ms': 1, 's': 1e3}
    value, name = re.search(r'99%\s+([\d.]+)(us|ms|s)', text).groups()
    return float(re.search(r'Requests/sec:\s+([\d.]+)', text).group(1)), float(value) * unit[name]


class Koers:
    def __init__(self, elements, cache):
        command = [ROOT / 'build/release/http_bench', '--serve', str(elements)] + ([] if cache else ['--no-cache'])
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.told = json.loads(self.process.stdout.readline())
        self.address = f"http://127.0.0.1:{self.told['port']}/api/v1"
        self.cookie = self.told['cookie']

    def get(self, target):
        connection = http.client.HTTPConnection('127.0.0.1', self.told['port'])
        connection.request('GET', '/api/v1' + target, headers={'Cookie': self.cookie})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f'{target}: {answer.status} {body[:300]}')
        return body

    def stop(self):
        self.process.stdin.close()
        self.process.wait(20)


class Nginx:
    def __init__(self, files):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='koers-nginx-'))
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        (self.folder / 'nginx.conf').write_text(f'''
worker_processes 2; daemon off; pid {self.folder}/pid; error_log {self.folder}/error.log; user root;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; default_type application/json; client_body_temp_path {self.folder}/a; proxy_temp_path {self.folder}/b;
 fastcgi_temp_path {self.folder}/c; uwsgi_temp_path {self.folder}/d; scgi_temp_path {self.folder}/e;
 server {{ listen 127.0.0.1:18089; root {self.folder}; }} }}''')
        self.process = subprocess.Popen(['nginx', '-c', str(self.folder / 'nginx.conf'), '-e', str(self.folder / 'error.log')])
        time.sleep(0.5)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder)


def against_nginx(name, koers, nginx, target, arguments):
    """Requests per second, and the processor time of the server per request, which other work on the machine disturbs less."""
    sides = {'koers': (koers.process.pid, koers.address + target, [f'Cookie: {koers.cookie}']), 'nginx': (nginx.process.pid, f'http://127.0.0.1:18089/{name}', [])}
    rates, costs = {side: [] for side in sides}, {side: [] for side in sides}
    for _ in range(arguments.rounds):
        for side, (pid, url, headers) in sides.items():
            before = cpu_seconds(pid)
            rate = wrk(url, arguments, headers)[0]
            rates[side].append(rate)
            costs[side].append((cpu_seconds(pid) - before) / (rate * arguments.seconds) * 1e6)
    rate, cost = ({side: statistics.median(values) for side, values in all_of.items()} for all_of in (rates, costs))
    print(f"{name:<11} {rate['koers']:>9,.0f} /s   nginx {rate['nginx']:>9,.0f} /s   ratio {rate['koers'] / rate['nginx']:.2f}   "
          f"processor {cost['koers']:.1f} µs, nginx {cost['nginx']:.1f} µs a request")


def while_writing(koers, target, arguments, per_second=100):
    """p99 of reads alone, and beside a writer."""
    quiet = [wrk(koers.address + target, arguments, [f'Cookie: {koers.cookie}'])[1] for _ in range(arguments.rounds)]
    stop = threading.Event()
    written = [0]

    def write():
        connection = http.client.HTTPConnection('127.0.0.1', koers.told['port'])
        due = time.monotonic()
        while not stop.is_set():
            body = json.dumps({'base_revision': koers.told['revision'], 'changes': [
                {'kind': 'add_element', 'type': 'theme', 'fields': {'name': f'Thema {written[0]}'}}]})
            connection.request('POST', '/api/v1/changes', body, {'Cookie': koers.cookie, 'Content-Type': 'application/json'})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                sys.exit(f'write: {answer.status}')
            written[0] += 1
            due += 1 / per_second
            time.sleep(max(0.0, due - time.monotonic()))

    writer = threading.Thread(target=write)
    writer.start()
    begun = time.monotonic()
    busy = [wrk(koers.address + target, arguments, [f'Cookie: {koers.cookie}'])[1] for _ in range(arguments.rounds)]
    stop.set()
    writer.join()
    rate = written[0] / (time.monotonic() - begun)
    ratio = statistics.median(busy) / statistics.median(quiet)
    print(f'p99 {target[:40]:<40} {statistics.median(quiet):.2f} ms alone, {statistics.median(busy):.2f} ms beside {rate:.0f} writes/s   ratio {ratio:.2f}')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--elements', type=int, default=100_000)
    parser.add_argument('--seconds', type=int, default=3)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--connections', type=int, default=64)
    arguments = parser.parse_args()
    element, page = '/elements/INI-77', '/elements?type=initiative&sort=name'
    for cache in (True, False):
        koers = Koers(arguments.elements, cache)
        bodies = {'element': koers.get(element), 'page-of-50': koers.get(page)}
        if len(json.loads(bodies['page-of-50'])['elements']) != 50:
            sys.exit('the page is not a page of fifty')
        print(f'{arguments.elements} elements, {arguments.connections} connections, ' + ('answers kept by revision' if cache else 'nothing kept') +
              f"; element {len(bodies['element'])} bytes, page {len(bodies['page-of-50'])} bytes")
        nginx = Nginx(bodies)
        against_nginx('element', koers, nginx, element, arguments)
        against_nginx('page-of-50', koers, nginx, page, arguments)
        nginx.stop()
        if cache:
            while_writing(koers, element, arguments)
            while_writing(koers, page, arguments)
        koers.stop()


if __name__ == '__main__':
    main()
