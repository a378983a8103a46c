import {
  Button,
  FluentProvider,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TabList,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const TITLES = ["Periksa", "Rumus", "Ringkasan", "Pengaturan"];
const ROWS = Array.from({ length: 10 }, (_, index) => index + 1);

/** The minimum of a pane with React and Fluent: tabs, a button and a table. */
function BarePage() {
  const [chosen, setChosen] = useState(TITLES[0]);
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue={chosen} onTabSelect={(_, { value }) => setChosen(value as string)}>
        {TITLES.map((title) => (
          <Tab key={title} value={title}>
            {title}
          </Tab>
        ))}
      </TabList>
      <Button appearance="primary">Periksa</Button>
      <Table>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Baris</TableHeaderCell>
            <TableHeaderCell>Isi</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ROWS.map((row) => (
            <TableRow key={row}>
              <TableCell>{row}</TableCell>
              <TableCell>{chosen}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </FluentProvider>
  );
}

void Office.onReady().then(() => createRoot(document.getElementById("root") as HTMLElement).render(<BarePage />));
