"""The credit sample in SimPy 2, with the assumptions of Orrery's simulation.

Arguments: number of replications of a year, and whether triggers fire (yes or no). Prints replications a second of
processor time, then means, each with half its 95 % interval.
"""
import random
import sys
import time
from math import inf, log, sqrt

from SimPy.Simulation import (Process, Resource, activate, hold, initialize,
                              now, passivate, reactivate, release, request,
                              simulate)

YEAR = 365 * 24.0
DAY = 24.0
ATTEMPTS = 3
BACK_OFF = (10 / 3600.0, 20 / 3600.0)

random.seed(1)
triangular = random.triangular


def lognormal(median, ninety):
    """Parameters of a log-normal time by its median and 90 % value, as in Orrery."""
    return log(median), (log(ninety) - log(median)) / 1.2815515655446004


TRAIN = lognormal(1.0, 6.0)


def training():
    return random.lognormvariate(*TRAIN)


def testing():
    return triangular(5 / 60, 2, 0.25)


def quick():
    return triangular(1 / 60, 10 / 60, 2 / 60)


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
    """Who works there, and what is counted of a year."""

    def __init__(self):
        self.validator = Resource(capacity=3)
        self.committee = Resource(capacity=5)
        self.developer = Resource(capacity=4)
        self.operator = Resource(capacity=4)
        self.lead_time = 0.0
        self.requests = self.productions = self.rejected = self.retired = 0
        self.failures = self.started = self.suppressed = self.promotions = 0


class Over(Exception):
    """The run has ended, and with it all that goes on beside its main path."""


class Run:
    def __init__(self, house):
        self.house = house
        self.over = False
        self.in_production = False
        self.beside = []

    def end(self, last):
        self.over = True
        for process in self.beside:
            if process.active():
                last.interrupt(process)


class Vote(Process):
    def cast(self, panel, role):
        yield request, self, role
        if not panel.is_closed():
            yield hold, self, at_work(now(), triangular(0.5, 6, 2)) - now()
        yield release, self, role
        if not panel.is_closed():
            panel.voted(self)


class Token(Process):
    """Work at the steps of one path of a run."""

    def __init__(self, run):
        Process.__init__(self)
        self.run = run
        self.house = run.house

    def human(self, role):
        yield request, self, role
        if not self.run.over:
            yield hold, self, at_work(now(), triangular(1, 16, 4)) - now()
        yield release, self, role
        if self.run.over:
            raise Over

    def attempts(self, duration, failure):
        for attempt in range(ATTEMPTS):
            yield hold, self, duration()
            if self.run.over:
                raise Over
            if random.random() >= failure:
                self.failed = False
                return
            self.house.failures += 1
            if attempt < ATTEMPTS - 1:
                yield hold, self, BACK_OFF[attempt]
                if self.run.over:
                    raise Over
        self.failed = True

    def approval(self):
        """Asks a validator and a member of the committee at once; one rejection decides."""
        self.votes, self.rejected, self.decided = 0, False, False
        self.panel = [Vote(), Vote()]
        self.run.beside.extend(self.panel)
        for vote, role in zip(self.panel, (self.house.validator, self.house.committee)):
            activate(vote, vote.cast(self, role))
        yield passivate, self

    def is_closed(self):
        return self.decided or self.run.over

    def voted(self, voter):
        self.votes += 1
        self.rejected |= random.random() < 0.05
        if self.rejected or self.votes == 2:
            self.decided = True
            for vote in self.panel:
                if vote is not voter and vote.active():
                    voter.interrupt(vote)
            reactivate(self)


class Model(Token):
    """A request until its model is retired or rejected."""

    def live(self):
        house = self.house
        begun = now()
        while True:
            yield from self.human(house.validator)
            yield from self.attempts(quick, 0.01)
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
            yield from self.attempts(training, 0.05)
            if self.failed:
                yield from self.human(house.developer)
                continue
            yield from self.attempts(testing, 0.02)
            if self.failed:
                yield from self.human(house.developer)
                continue
            if random.random() < 0.2:
                yield from self.human(house.developer)
                check = False
                continue
            yield from self.attempts(quick, 0.01)
            if self.failed:
                yield from self.human(house.developer)
                continue
            yield from self.approval()
            if self.rejected:
                house.rejected += 1
                self.run.end(self)
                return
            yield from self.attempts(lambda: triangular(5 / 60, 1, 0.25), 0.03)
            if not self.failed:
                if not self.run.in_production:
                    self.run.in_production = True
                    house.productions += 1
                    house.lead_time += now() - begun
                yield from self.attempts(lambda: triangular(1 / 60, 5 / 60, 2 / 60), 0.01)
                if not self.failed:
                    break
            yield from self.attempts(quick, 0.01)
            yield from self.human(house.developer)
        yield hold, self, random.expovariate(1 / YEAR)
        yield from self.attempts(lambda: triangular(1 / 60, 20 / 60, 5 / 60), 0.01)
        if self.failed:
            yield from self.human(house.operator)
        house.retired += 1
        self.run.end(self)


class Path(Token):
    """What a trigger starts beside the main path."""

    running = True

    def live(self):
        try:
            yield from self.steps()
        except Over:
            pass
        self.running = False


class Retraining(Path):
    def steps(self):
        yield from self.challenge()
        if self.failed:
            yield from self.human(self.house.developer)

    def challenge(self):
        yield from self.attempts(training, 0.05)
        if self.failed:
            return
        yield from self.attempts(testing, 0.02)
        if self.failed or random.random() < 0.2:
            return
        yield from self.attempts(quick, 0.01)
        if self.failed:
            return
        yield from self.approval()
        if self.rejected:
            return
        yield from self.attempts(lambda: 30 * DAY, 0.01)
        if self.failed or random.random() >= 0.4:
            return
        self.house.promotions += 1
        yield from self.attempts(quick, 0.01)


class Rollback(Path):
    def steps(self):
        yield from self.attempts(quick, 0.01)
        if self.failed:
            yield from self.human(self.house.operator)


class Trigger(Process):
    def fire(self, run, path, every, cool_down=0.0, cap=0, period=inf, in_production=False):
        token = None
        starts = [-inf]
        while True:
            yield hold, self, random.expovariate(1 / every)
            if run.over:
                return
            if in_production and not run.in_production:
                continue
            if (token and token.running or now() - starts[-1] < cool_down
                    or len(starts) > cap > 0 and now() - starts[-cap] < period):
                run.house.suppressed += 1
                continue
            starts.append(now())
            run.house.started += 1
            token = path(run)
            run.beside.append(token)
            activate(token, token.live())


class Requests(Process):
    def generate(self, house, triggers):
        while True:
            yield hold, self, random.expovariate(1 / 720.0)
            house.requests += 1
            run = Run(house)
            if triggers:
                drift, manual = Trigger(), Trigger()
                run.beside += drift, manual
                activate(drift, drift.fire(run, Retraining, 180 * DAY, DAY, 4, 30 * DAY, True))
                activate(manual, manual.fire(run, Rollback, 730 * DAY))
            model = Model(run)
            activate(model, model.live())


def say(name, above, below):
    """A ratio of sums over replications with half its interval by the delta method."""
    count = len(above)
    ratio = sum(above) / sum(below)
    spread = sum((x - ratio * y) ** 2 for x, y in zip(above, below)) / (count - 1)
    print("%s %.6f %.6f" % (name, ratio, 1.96 * sqrt(spread * count) / sum(below)))


replications = int(sys.argv[1])
houses = []
start = time.process_time()
for _ in range(replications):
    initialize()
    house = House()
    source = Requests()
    activate(source, source.generate(house, sys.argv[2] == "yes"))
    simulate(until=YEAR)
    houses.append(house)
print("%.1f" % (replications / (time.process_time() - start)))
ones = [1] * replications
say("time to production", [h.lead_time for h in houses], [h.productions for h in houses])
say("in production", [h.productions for h in houses], ones)
say("rejected", [h.rejected for h in houses], ones)
say("retired", [h.retired for h in houses], ones)
say("failed attempts", [h.failures for h in houses], ones)
say("triggered paths", [h.started for h in houses], ones)
say("suppressed triggers", [h.suppressed for h in houses], ones)
say("promoted", [h.promotions for h in houses], [h.requests for h in houses])
