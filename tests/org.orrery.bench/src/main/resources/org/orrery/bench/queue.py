"""A queue in SimPy 2: two events for each customer, an arrival and an end of work.

Arguments: number of customers, number of servers. Prints events a second and the mean time in the queue and at work.
"""
import random
import sys
import time

from SimPy.Simulation import (Process, Resource, activate, hold, initialize, now,
                              release, request, simulate)

random.seed(1)
customers = int(sys.argv[1])
servers = int(sys.argv[2])
spent = 0.0


class Customer(Process):
    def visit(self, server):
        global spent
        begun = now()
        yield request, self, server
        yield hold, self, random.expovariate(1.0)
        yield release, self, server
        spent += now() - begun


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
start = time.time()
simulate(until=1e12)
print("%.0f %.4f" % (2 * customers / (time.time() - start), spent / customers))
