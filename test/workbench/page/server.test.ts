import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { servePage } from "../../../workbench/page/server";

describe("the page's server", () => {
  it("takes the next free port", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const server = await servePage(port);
    expect(Number(new URL(server.url).port)).toBeGreaterThan(port);
    await server.close();
    other.close();
  });

  it("gives nothing outside its folders", async () => {
    const server = await servePage(3500);
    for (const path of ["addin/..%2f..%2fpackage.json", "samples/%2e%2e/package.json", "%"]) {
      expect((await fetch(server.url + path)).status).toBe(404);
    }
    expect((await fetch(`${server.url}samples/README.md`)).status).toBe(200);
    await server.close();
  });
});
