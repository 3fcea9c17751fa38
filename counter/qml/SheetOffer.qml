pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The hub is away: the list that this panel holds can go on paper.
PanelCard {
    id: card

    required property SheetViewModel sheet

    function said(): string {
        const model = card.sheet;
        const text = model.stage !== "" ? qsTrId(model.stage) : model.why !== "" ? qsTrId("why-" + model.why) : qsTrId("sheet-held");
        return text.replace("{file}", model.file).replace("{time}", model.as_of).replace("{count}", model.count.toString());
    }

    visible: card.sheet.offered
    implicitHeight: content.implicitHeight + Theme.mm(4)

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(2)
        spacing: Theme.mm(1.6)

        Label {
            objectName: "sheet-said"
            text: card.said()
            capMm: 2.2
            wrapMode: Text.Wrap
            maximumLineCount: 5
            elide: Text.ElideRight
            color: card.sheet.stage === "sheet-failed" || card.sheet.stage === "sheet-not-printed" ? Theme.warn : Theme.text
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        PanelButton {
            objectName: "print-sheet"
            text: qsTrId("sheet-print")
            keys: card.sheet.print_key
            why: card.sheet.why
            busy: card.sheet.stage === "sheet-busy"
            onPressed: card.sheet.print_sheet()
            Layout.fillWidth: true
        }
    }
}
