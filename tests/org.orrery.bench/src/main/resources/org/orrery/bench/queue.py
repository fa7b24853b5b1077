"""A queue with one server in SimPy 2: two events for each customer, an arrival and an end of work."""
import random
import sys
import time

from SimPy.Simulation import (Process, Resource, activate, hold, initialize,
                              release, request, simulate)

random.seed(1)
customers = int(sys.argv[1])


class Customer(Process):
    def visit(self, server):
        yield request, self, server
        yield hold, self, random.expovariate(1.0)
        yield release, self, server


class Source(Process):
    def generate(self, server):
        for _ in range(customers):
            yield hold, self, random.expovariate(0.8)
            customer = Customer()
            activate(customer, customer.visit(server))


initialize()
server = Resource(capacity=1)
source = Source()
activate(source, source.generate(server))
start = time.time()
simulate(until=1e12)
print("%.0f events/s" % (2 * customers / (time.time() - start)))
