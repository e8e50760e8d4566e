#!/usr/bin/env python3
"""compare.py for municipalities with composite reports: the bundled sample with its round of 2019, and random ones.

    compare_composite.py CLI [--seeds N] [--first SEED]
"""

import json
import sys

from compare import DATA, HERE, Municipality, compare_all, run


class WithComposites(Municipality):
    def __init__(self, *arguments, composites, composites_first):
        self.composites = composites
        self.composites_first = composites_first
        super().__init__(*arguments, units_first=composites_first)

    def import_responses(self):
        steps = [lambda: run(self.cli, "import", "composite", *self.composites, "--db", self.database),
                 lambda: super(WithComposites, self).import_responses()]
        for step in steps if self.composites_first else reversed(steps):
            step()

    def calculated(self, name, audience, *more):
        command = [sys.executable, HERE / "independent_composite.py", "--composite", *self.composites, "--responses",
                   *self.responses, "--round", name, "--floor", self.floor, "--audience", audience, "--units",
                   *[f"{key}={path}" for key, path in self.units.items()], "--benchmarks", self.benchmarks, *more]
        return json.loads(run(*command))


def sample(cli, folder):
    return WithComposites(cli, folder, ["2019", "2021", "2023"],
                          [DATA / "fjordvik-2021-svar.csv", DATA / "fjordvik-2023-svar.csv"],
                          {"2021": DATA / "fjordvik-enheter-2021.csv", "2023": DATA / "fjordvik-enheter-2023.csv"},
                          DATA / "referansesnitt.csv", 5, composites=[DATA / "fjordvik-2019-sammensatt.csv"],
                          composites_first=False)


def random_municipality(cli, folder, seed):
    made = json.loads(run(sys.executable, HERE / "make_composite.py", seed, folder))
    return WithComposites(cli, folder, made["rounds"], [folder / file for file in made["responses"].values()],
                          {name: folder / file for name, file in made["units"].items()}, folder / made["benchmarks"],
                          made["floor"], composites=[folder / file for file in made["composite"]],
                          composites_first=seed % 2 == 0)


if __name__ == "__main__":
    sys.exit(compare_all(sample, random_municipality, 4, "municipalities with composite reports"))
