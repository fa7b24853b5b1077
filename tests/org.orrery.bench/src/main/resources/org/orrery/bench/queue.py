"""A queue in SimPy 2: two events for each customer, an arrival and an end of work.

Arguments: number of customers, number of servers. Prints events a second of processor time, then the mean time in the
queue and at work with half its 95 % interval, by the means of 20 batches.
"""
import random
import sys
import time
from statistics import mean, stdev

from SimPy.Simulation import (Process, Resource, activate, hold, initialize, now,
                              release, request, simulate)

BATCHES = 20

random.seed(1)
customers = int(sys.argv[1])
servers = int(sys.argv[2])
spent = []


class Customer(Process):
    def visit(self, server):
        begun = now()
        yield request, self, server
        yield hold, self, random.expovariate(1.0)
        yield release, self, server
        spent.append(now() - begun)


class Source(Process):
    def generate(self, server):
        for _ in range(customers):
            yield hold, self, random.expovariate(0.8 * servers)
            customer = Customer()
            activate(customer, customer.visit(server))


initialize()
server = Resource(capacity=servers)
source = Source()
activate(source, source.generate(server))
start = time.process_time()
simulate(until=1e12)
print("%.0f" % (2 * customers / (time.process_time() - start)))
size = customers // BATCHES
means = [mean(spent[batch * size:(batch + 1) * size]) for batch in range(BATCHES)]
print("time to production %.6f %.6f" % (mean(means), 2.093 * stdev(means) / BATCHES ** 0.5))
