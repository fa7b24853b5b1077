"""Answers the Open Inference Protocol, version 2, for one ONNX model; needs no secret and writes nothing."""
import json
import math
import os
import sys
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = os.environ.get("MODEL_NAME", "model")
VERSION = os.environ.get("MODEL_VERSION", "1")
PORT = int(os.environ.get("PORT", "8080"))
MOST_BYTES = 8 << 20
MOST_ROWS = 10000
HERE = os.path.dirname(os.path.abspath(__file__))


class Invalid(Exception):
    """What a caller can mend."""


def contract():
    with open(os.path.join(HERE, "signature.json"), encoding="utf-8") as file:
        return json.load(file)


def encode(signature, row):
    """Features of a raw row: scaled numbers and one-of-n categories."""
    features = []
    for column in signature["columns"]:
        if not column["used"]:
            continue
        value = row.get(column["name"])
        if column["type"] == "number":
            if value is None:
                features.append(0.0)
            elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
                raise Invalid("tensor '%s' holds no finite number" % column["name"])
            else:
                features.append((value - column["mean"]) / column["deviation"])
        elif value is not None and value not in column["categories"]:
            raise Invalid("tensor '%s' holds an unknown category" % column["name"])
        else:
            features.extend(1.0 if value == one else 0.0 for one in column["categories"])
    return features


def rows(request):
    """Raw rows of a request's tensors."""
    columns = {}
    for tensor in request.get("inputs", []):
        data = tensor.get("data", [])
        columns[tensor.get("name")] = [one[0] if isinstance(one, list) else one for one in data]
    counts = {len(data) for data in columns.values()}
    if len(counts) != 1 or not 0 < min(counts) <= MOST_ROWS:
        raise Invalid("send one tensor for each column with one value a row")
    return [{name: data[row] for name, data in columns.items()} for row in range(counts.pop())]


def answer(signature, scores):
    labels = [
        signature["positiveClass"] if score >= signature["threshold"] else signature["negativeClass"]
        for score in scores
    ]
    return {
        "model_name": NAME,
        "model_version": VERSION,
        "outputs": [
            {"name": "score", "datatype": "FP64", "shape": [len(scores)], "data": scores},
            {"name": "label", "datatype": "BYTES", "shape": [len(labels)], "data": labels},
        ],
    }


class Model:
    def __init__(self):
        import numpy
        import onnxruntime

        self.numpy = numpy
        self.signature = contract()
        self.session = onnxruntime.InferenceSession(
            os.path.join(HERE, "model.onnx"), providers=["CPUExecutionProvider"]
        )
        self.input = self.session.get_inputs()[0].name

    def infer(self, request):
        features = [encode(self.signature, row) for row in rows(request)]
        output = self.session.run(None, {self.input: self.numpy.array(features, dtype="float32")})[0]
        return answer(self.signature, [float(row[self.signature["positiveIndex"]]) for row in output])


class Handler(BaseHTTPRequestHandler):
    model = None

    def reply(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        base = "/v2/models/" + NAME
        if self.path in ("/v2/health/live", "/v2/health/ready", base + "/ready"):
            self.reply(200, {"ready": True})
        elif self.path == base:
            self.reply(200, {"name": NAME, "versions": [VERSION], "platform": "onnx_onnxruntime"})
        else:
            self.reply(404, {"error": "unknown path"})

    def do_POST(self):
        base = "/v2/models/" + NAME
        if self.path not in (base + "/infer", base + "/versions/" + VERSION + "/infer"):
            self.reply(404, {"error": "unknown path"})
            return
        size = int(self.headers.get("Content-Length", 0))
        if size > MOST_BYTES:
            self.reply(413, {"error": "too large"})
            return
        try:
            self.reply(200, self.model.infer(json.loads(self.rfile.read(size))))
        except (Invalid, ValueError, AttributeError, TypeError) as problem:
            self.reply(400, {"error": str(problem)})

    def log_message(self, *_):
        """Requests may hold personal data and are not logged."""


def main():
    if "--check" in sys.argv:
        urllib.request.urlopen("http://127.0.0.1:%d/v2/health/ready" % PORT, timeout=5)
        return
    Handler.model = Model()
    ThreadingHTTPServer(("", PORT), Handler).serve_forever()


if __name__ == "__main__":
    main()
