import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ComponentType } from "react";
import { ErrorBoundary } from "../../../src/taskpane/app/ErrorBoundary";
import { lazyPart } from "../../../src/taskpane/app/lazyPart";

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));

test("a part whose server is out of reach says so, and is requested again when it is opened again", async () => {
  const load = jest.fn<Promise<ComponentType>, []>();
  load.mockRejectedValueOnce(new Error("Loading chunk 1 failed"));
  load.mockResolvedValueOnce(() => <p>isi</p>);
  const Part = lazyPart(load);
  render(
    <ErrorBoundary language="id">
      <Suspense>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
  await screen.findByText("Bagian ini belum termuat.");
  expect(screen.getByText(/Periksa sambungan jaringan/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Buka kembali" }));
  await screen.findByText("isi");
  expect(load).toHaveBeenCalledTimes(2);
});

test("a mistake of ours is reported as one", async () => {
  const Broken = () => {
    throw new Error("salah");
  };
  render(
    <ErrorBoundary language="id">
      <Broken />
    </ErrorBoundary>,
  );
  await screen.findByText("Bagian ini tidak dapat ditampilkan.");
});
