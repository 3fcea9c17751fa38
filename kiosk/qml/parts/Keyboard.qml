pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// The keys of the language's usual keyboard (a text: `keyboard-rows`), a space and an eraser.
Item {
    id: keyboard

    readonly property var rows: qsTrId("keyboard-rows").split(" ")
    readonly property real gap: Theme.mm(2.5)
    readonly property real key: Math.floor((width - 10 * gap) / 11)
    readonly property real keyHeight: Math.max(Theme.mm(20), Math.min(Theme.mm(26), key))

    signal typed(text: string)
    signal erased

    implicitHeight: (keyboard.rows.length + 1) * keyboard.keyHeight + keyboard.rows.length * keyboard.gap

    Column {
        anchors.fill: parent
        spacing: keyboard.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: keyboard.rows

            Row {
                id: line

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.gap
                LayoutMirroring.enabled: false

                Repeater {
                    model: line.modelData.split("")

                    Key {
                        required property string modelData

                        width: keyboard.key
                        height: keyboard.keyHeight
                        text: modelData
                        onClicked: keyboard.typed(modelData.toLowerCase())
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.gap

            Key {
                width: keyboard.key * 6 + keyboard.gap * 5
                height: keyboard.keyHeight
                text: qsTrId("key-space")
                onClicked: keyboard.typed(" ")
            }
            Key {
                width: keyboard.key * 3 + keyboard.gap * 2
                height: keyboard.keyHeight
                text: qsTrId("key-erase")
                icon: "erase"
                onClicked: keyboard.erased()
            }
        }
    }
}
