"""The credit sample without its triggers in SimPy 2, with the assumptions of Orrery's simulation.

Argument: number of replications of a year. Prints replications a second and mean days to production.
"""
import random
import sys
import time
from math import log

from SimPy.Simulation import (Process, Resource, activate, hold, initialize,
                              now, passivate, reactivate, release, request,
                              simulate)

YEAR = 365 * 24.0
ATTEMPTS = 3
BACK_OFF = (10 / 3600.0, 20 / 3600.0)

random.seed(1)
triangular = random.triangular


def lognormal(median, ninety):
    """Parameters of a log-normal time by its median and 90 % value, as in Orrery."""
    return log(median), (log(ninety) - log(median)) / 1.2815515655446004


TRAIN = lognormal(1.0, 6.0)


def at_work(start, hours):
    """When so many working hours, Monday to Friday from 9 to 17, have passed."""
    day, hour = divmod(start, 24)
    while True:
        if day % 7 < 5:
            begin = max(hour, 9.0)
            if begin < 17:
                if hours <= 17 - begin:
                    return day * 24 + begin + hours
                hours -= 17 - begin
        day += 1
        hour = 0.0


class House:
    def __init__(self):
        self.validator = Resource(capacity=3)
        self.committee = Resource(capacity=5)
        self.developer = Resource(capacity=4)
        self.operator = Resource(capacity=4)
        self.lead_time = 0.0
        self.productions = 0


class Vote(Process):
    def cast(self, panel, role):
        yield request, self, role
        yield hold, self, at_work(now(), triangular(0.5, 6, 2)) - now()
        yield release, self, role
        panel.voted(random.random())


class Model(Process):
    """A request until its model is retired or rejected."""

    def human(self, role):
        yield request, self, role
        yield hold, self, at_work(now(), triangular(1, 16, 4)) - now()
        yield release, self, role

    def attempts(self, duration, failure):
        for attempt in range(ATTEMPTS):
            yield hold, self, duration()
            if random.random() >= failure:
                self.failed = False
                return
            if attempt < ATTEMPTS - 1:
                yield hold, self, BACK_OFF[attempt]
        self.failed = True

    def voted(self, chance):
        self.votes += 1
        self.rejected |= chance < 0.05
        if not self.decided and (self.rejected or self.votes == 2):
            self.decided = True
            reactivate(self)

    def live(self, house):
        begun = now()
        produced = False
        while True:
            yield from self.human(house.validator)
            yield from self.attempts(lambda: triangular(1 / 60, 10 / 60, 2 / 60), 0.01)
            if not self.failed:
                break
        check = True
        while True:
            if check:
                yield from self.attempts(lambda: triangular(1 / 60, 0.5, 5 / 60), 0.01)
                if self.failed or random.random() < 0.1:
                    yield from self.human(house.developer)
                    continue
            check = True
            yield from self.attempts(lambda: random.lognormvariate(*TRAIN), 0.05)
            if self.failed:
                yield from self.human(house.developer)
                continue
            yield from self.attempts(lambda: triangular(5 / 60, 2, 0.25), 0.02)
            if self.failed:
                yield from self.human(house.developer)
                continue
            if random.random() < 0.2:
                yield from self.human(house.developer)
                check = False
                continue
            yield from self.attempts(lambda: triangular(1 / 60, 10 / 60, 2 / 60), 0.01)
            if self.failed:
                yield from self.human(house.developer)
                continue
            self.votes, self.rejected, self.decided = 0, False, False
            for role in (house.validator, house.committee):
                vote = Vote()
                activate(vote, vote.cast(self, role))
            yield passivate, self
            if self.rejected:
                return
            yield from self.attempts(lambda: triangular(5 / 60, 1, 0.25), 0.03)
            if not self.failed:
                if not produced:
                    produced = True
                    house.productions += 1
                    house.lead_time += now() - begun
                yield from self.attempts(lambda: triangular(1 / 60, 5 / 60, 2 / 60), 0.01)
                if not self.failed:
                    break
            yield from self.attempts(lambda: triangular(1 / 60, 10 / 60, 2 / 60), 0.01)
            yield from self.human(house.developer)
        yield hold, self, random.expovariate(1 / YEAR)
        yield from self.attempts(lambda: triangular(1 / 60, 20 / 60, 5 / 60), 0.01)
        if self.failed:
            yield from self.human(house.operator)


class Requests(Process):
    def generate(self, house):
        while True:
            yield hold, self, random.expovariate(1 / 720.0)
            model = Model()
            activate(model, model.live(house))


replications = int(sys.argv[1])
lead_time, productions = 0.0, 0
start = time.time()
for _ in range(replications):
    initialize()
    house = House()
    source = Requests()
    activate(source, source.generate(house))
    simulate(until=YEAR)
    lead_time += house.lead_time
    productions += house.productions
print("%.1f %.4f" % (replications / (time.time() - start), lead_time / productions / 24))
