pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Staff

// What visitors will read, language by language, as it stands on the wall.
Rectangle {
    id: preview

    required property LeadViewModel lead

    radius: Theme.mm(1.4)
    color: "#10161d"
    clip: true

    ListView {
        id: list

        objectName: "preview"
        anchors.fill: parent
        anchors.margins: Theme.mm(2.4)
        model: preview.lead.view.preview
        spacing: Theme.mm(1.8)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: Column {
            id: line

            required property var row
            readonly property bool rtl: line.row.key.startsWith("ar") || line.row.key.startsWith("fa")

            width: ListView.view.width
            spacing: Theme.mm(0.4)

            Row {
                spacing: Theme.mm(1.6)

                Label {
                    text: line.row.name
                    capMm: 1.9
                    color: "#c9d5e0"
                    wrapMode: Text.NoWrap
                }
                Label {
                    visible: line.row.fallback
                    text: qsTrId("lead-german-only")
                    capMm: 1.9
                    font.weight: Font.DemiBold
                    color: "#ffd27a"
                    wrapMode: Text.NoWrap
                }
            }
            Label {
                width: parent.width
                text: line.row.text
                capMm: 2.6
                font.weight: Font.DemiBold
                color: "#ffffff"
                horizontalAlignment: line.rtl && !line.row.fallback ? Text.AlignRight : Text.AlignLeft
            }
        }

        Label {
            visible: list.count === 0
            anchors.centerIn: parent
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("lead-preview-empty")
            capMm: 2.3
            color: "#c9d5e0"
        }
    }
}
